package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.presente.host.course.Visit;
import org.presente.host.database.Transactions;
import org.presente.host.secret.Pkce;
import org.presente.zoom.account.persistence.AuthorizationEntity;
import org.presente.zoom.account.persistence.ConnectionEntity;
import org.presente.zoom.account.persistence.ConnectionRepository;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.ZoomUser;

/**
 * A person's own yes on Zoom to a user-managed app. The way to Zoom and back is that person's, and
 * of the browser it began in: nobody can be led to give their account to somebody else. Outside of
 * transactions.
 */
@Singleton
public class OwnGrants {
  private final CodeFlow flow;
  private final OwnConnections owned;
  private final Connections connections;
  private final ServingRule rule;
  private final ConnectionRepository repository;
  private final ConnectionHealth health;
  private final AccountPeople people;
  private final ZoomGateway zoom;
  private final Transactions transactions;
  private final Pkce pkce = new Pkce();

  @Inject
  OwnGrants(
      CodeFlow flow,
      OwnConnections owned,
      Connections connections,
      ServingRule rule,
      ConnectionRepository repository,
      ConnectionHealth health,
      AccountPeople people,
      ZoomGateway zoom,
      Transactions transactions) {
    this.flow = flow;
    this.owned = owned;
    this.connections = connections;
    this.rule = rule;
    this.repository = repository;
    this.health = health;
    this.people = people;
    this.zoom = zoom;
    this.transactions = transactions;
  }

  /** Whether Zoom sent back a person, not an admin. */
  public static boolean isOwn(String state) {
    return state.startsWith(OwnConnections.STATE);
  }

  /** Empty where the course goes by an account's app. */
  public Optional<OwnZoomView> view(Visit visit) {
    return transactions.inNew(
        () ->
            rule.ownBy(visit)
                .map(
                    app ->
                        repository
                            .own(app.id(), visit.personId())
                            .map(this::view)
                            .orElseGet(
                                () ->
                                    new OwnZoomView(
                                        false, Optional.empty(), List.of(), Optional.empty()))));
  }

  private OwnZoomView view(ConnectionEntity own) {
    Map<Boolean, List<HostView>> hosts =
        connections.hosts(own.id()).stream()
            .collect(Collectors.partitioningBy(it -> own.ownUser().equals(Optional.of(it.id()))));
    return new OwnZoomView(
        !own.sealedGrant().isEmpty(),
        hosts.get(true).stream().findFirst(),
        hosts.get(false),
        own.problem());
  }

  /** Where the person says yes; empty where the course goes by an account's app. */
  public Optional<Departure> begin(Visit visit) {
    String browser = pkce.secret();
    return transactions.inNew(
        () ->
            rule.ownBy(visit)
                .flatMap(app -> connections.find(app.id()))
                .map(app -> flow.begin(app, visit.personId(), browser))
                .map(address -> new Departure(address, browser)));
  }

  /** Back in the browser that has this secret. Takes seconds. */
  public Authorized finish(String state, String code, String browser) {
    String hash = Pkce.challenge(browser);
    return finish(flow.take(state), code, begun -> begun.browserHash().equals(Optional.of(hash)));
  }

  /** With the address that the browser ended at, as the visitor copied it. Takes seconds. */
  public Authorized finish(Visit visit, String copiedAddress) {
    CodeFlow.Back back = CodeFlow.Back.in(copiedAddress);
    return finish(
        flow.take(back.state()),
        back.code(),
        begun -> begun.personId().equals(Optional.of(visit.personId())));
  }

  private Authorized finish(
      Optional<AuthorizationEntity> begun, String code, Predicate<AuthorizationEntity> mine) {
    if (begun.isEmpty() || begun.get().personId().isEmpty() || code.isEmpty()) {
      return new Authorized.Failed(Sentence.OWN_ZOOM_EXPIRED);
    }
    if (!mine.test(begun.get())) {
      return new Authorized.Failed(Sentence.AUTHORIZATION_FOREIGN);
    }
    return transactions
        .inNew(() -> connections.find(begun.get().connectionId()))
        .map(app -> exchange(app, begun.get(), code))
        .orElseGet(() -> new Authorized.Failed(Sentence.OWN_ZOOM_EXPIRED));
  }

  /** A code that Zoom does not take says nothing about the app. */
  private Authorized exchange(Connection app, AuthorizationEntity begun, String code) {
    ZoomAnswer<String> answer = flow.exchange(app, begun, code);
    Optional<Failure> failure = Failure.of(answer);
    if (failure.filter(it -> it.sentence() == Sentence.GRANT_DEAD).isEmpty()) {
      health.note(app.id(), answer);
    }
    return failure
        .<Authorized>map(it -> new Authorized.Failed(it.sentence()))
        .orElseGet(
            () ->
                connected(
                    owned.keep(
                        app.id(), begun.personId().orElseThrow(), answer.value().orElseThrow())));
  }

  /** Reads what was granted, and who it is; what fails for the moment is read later. */
  private Authorized connected(long ownId) {
    Connection own = transactions.inNew(() -> connections.find(ownId)).orElseThrow();
    ZoomAnswer<Set<String>> scopes = zoom.checkToken(own.credentials());
    ZoomAnswer<List<ZoomUser>> user = people.read(own);
    long id = user.value().map(found -> owned.record(own, found)).orElse(ownId);
    scopes.value().ifPresent(granted -> health.granted(id, granted));
    Optional<Failure> failure = Failure.of(user).filter(Failure::permanent);
    if (failure.isPresent()) {
      return new Authorized.Failed(failure.get().sentence());
    }
    health.repaired(id);
    return new Authorized.Connected(id);
  }

  /** Ends it here and on Zoom, where Zoom can be reached. */
  public void end(Visit visit) {
    Optional<ConnectionEntity> own =
        transactions.inNew(
            () -> rule.ownBy(visit).flatMap(app -> repository.own(app.id(), visit.personId())));
    own.map(ConnectionEntity::id).ifPresent(this::end);
  }

  private void end(long ownId) {
    transactions
        .inNew(() -> connections.find(ownId))
        .ifPresent(connection -> zoom.revoke(connection.credentials()));
    transactions.runInNew(() -> owned.end(ownId, Sentence.OWN_ZOOM_ENDED));
  }
}
