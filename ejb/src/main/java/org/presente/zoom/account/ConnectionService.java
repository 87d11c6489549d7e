package org.presente.zoom.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.host.secret.SecretBox;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.account.persistence.ConnectionEntity;
import org.presente.zoom.account.persistence.ConnectionRepository;

/** Connections to Zoom, for admins. */
@Stateless
public class ConnectionService {
  private static final int LONGEST_REST = 365;

  @Inject private ConnectionRepository repository;
  @Inject private Connections connections;
  @Inject private ConnectionCheck check;
  @Inject private SecretBox secrets;
  @Inject private WorkQueue queue;
  @Inject private Transactions transactions;
  @Inject private Event<ConnectionRestored> restored;
  @Inject private Clock clock;

  public List<ConnectionView> list() {
    return repository.all().stream().filter(ConnectionService::isShown).map(this::view).toList();
  }

  public Optional<ConnectionView> find(long connectionId) {
    return repository.find(connectionId).filter(ConnectionService::isShown).map(this::view);
  }

  /** What single people gave a user-managed app is theirs. */
  private static boolean isShown(ConnectionEntity connection) {
    return !connection.isGone() && connection.appId().isEmpty();
  }

  /** Also lets its hosts be read, and what failed with the earlier credentials be tried again. */
  public ConnectionSaving save(ConnectionDraft draft) {
    Optional<ConnectionEntity> stored =
        draft.id().flatMap(repository::find).filter(ConnectionService::isShown);
    List<FieldProblem> problems = new ConnectionRules(draft, stored.isPresent()).problems();
    if (!problems.isEmpty()) {
      return new ConnectionSaving.Invalid(problems);
    }
    if (isTaken(draft)) {
      return new ConnectionSaving.Invalid(
          List.of(new FieldProblem("registrationId", Sentence.REGISTRATION_TAKEN)));
    }
    ConnectionEntity connection = stored.orElseGet(() -> new ConnectionEntity(clock.instant()));
    apply(draft, connection);
    repository.add(connection);
    queue.enqueue(HostsHandler.KIND, connection.id());
    restored.fire(new ConnectionRestored(connection.id()));
    return new ConnectionSaving.Saved(connection.id());
  }

  private boolean isTaken(ConnectionDraft draft) {
    return repository
        .serves(draft.serves().key())
        .filter(other -> !Optional.of(other.id()).equals(draft.id()))
        .isPresent();
  }

  private void apply(ConnectionDraft draft, ConnectionEntity connection) {
    connection.describe(draft.name().strip(), draft.serves(), draft.plan());
    connection.identify(draft.accountId().strip(), draft.clientId().strip());
    connection.is(draft.kind());
    if (!draft.clientSecret().isBlank()) {
      connection.keepSecret(secrets.seal(Connections.PURPOSE, draft.clientSecret().strip()));
    }
    connection.works();
  }

  /** Asks Zoom; takes seconds. The hosts that it reads are kept. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public List<CheckStep> check(long connectionId) {
    Optional<Connection> connection = transactions.inNew(() -> connections.find(connectionId));
    return connection.map(check::check).orElseGet(List::of);
  }

  /**
   * Takes a connection out of use: its secret and the people of its account are forgotten, its
   * meetings stay on Zoom.
   */
  public void remove(long connectionId) {
    connections.deauthorized(connectionId);
  }

  /**
   * Whether licences of hosts who rest are freed, once a day.
   *
   * @param days without a meeting that are enough, from 1 to 365; empty for never
   * @return false for another number; nothing is changed then
   */
  public boolean freeLicences(long connectionId, Optional<Integer> days) {
    if (days.filter(it -> it < 1 || it > LONGEST_REST).isPresent()) {
      return false;
    }
    repository
        .find(connectionId)
        .filter(connection -> !connection.isGone())
        .ifPresent(connection -> connection.freesLicencesAfter(days.orElse(null)));
    return true;
  }

  /** As last read from Zoom; licensed ones first, then by name. */
  public List<HostView> hosts(long connectionId) {
    return connections.hosts(connectionId);
  }

  private ConnectionView view(ConnectionEntity connection) {
    return new ConnectionView(
        connection.id(),
        connection.name(),
        connection.accountId(),
        connection.clientId(),
        connection.plan(),
        Serves.read(connection.serves()),
        connections.hosts(connection.id()).size(),
        connection.hostsReadAt(),
        connection.problem(),
        connection.kind(),
        connection.licenceRestDays());
  }
}
