package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.host.course.Visit;
import org.presente.host.secret.SecretBox;
import org.presente.zoom.account.persistence.ConnectionEntity;
import org.presente.zoom.account.persistence.ConnectionRepository;
import org.presente.zoom.account.persistence.HostEntity;
import org.presente.zoom.api.AppKind;
import org.presente.zoom.api.ZoomCredentials;

/** Connections and hosts for the other features, inside their transactions. */
@Singleton
public class Connections {
  static final String PURPOSE = "zoom-connection";
  static final String GRANT_PURPOSE = "zoom-grant";

  private final ConnectionRepository repository;
  private final SecretBox secrets;
  private final ServingRule rule;
  private final Deauthorization deauthorization;

  @Inject
  public Connections(
      ConnectionRepository repository,
      SecretBox secrets,
      ServingRule rule,
      Deauthorization deauthorization) {
    this.repository = repository;
    this.secrets = secrets;
    this.rule = rule;
    this.deauthorization = deauthorization;
  }

  /** The one for what this person plans in this course. */
  public Optional<Connection> serving(Visit visit) {
    return rule.serving(visit).flatMap(this::opened);
  }

  /** Why no connection serves, in words for staff who plan. */
  public Sentence missing(Visit visit) {
    return rule.ownBy(visit).isPresent() ? Sentence.OWN_ZOOM_MISSING : Sentence.CONNECTION_MISSING;
  }

  /** Whether what Zoom tells one connection of concerns the other: itself, or a person's of it. */
  public boolean hears(long teller, long connectionId) {
    return teller == connectionId
        || repository
            .find(connectionId)
            .flatMap(ConnectionEntity::appId)
            .filter(app -> app == teller)
            .isPresent();
  }

  /** Somebody removed the app on Zoom: its secret and the people of its account are forgotten. */
  public void deauthorized(long connectionId) {
    deauthorization.of(connectionId);
  }

  /** The same for every connection of an account that uses this app. */
  public void deauthorized(String accountId, String clientId) {
    repository
        .ofAccount(accountId, clientId)
        .forEach(connection -> deauthorization.of(connection.id()));
  }

  /** Whether the app has the scopes of a feature; also true as long as nobody has asked. */
  public boolean allows(long connectionId, Feature feature) {
    return repository
        .find(connectionId)
        .flatMap(ConnectionEntity::granted)
        .map(granted -> NeededScope.allow(feature, granted))
        .orElse(true);
  }

  /** An event with a good signature came. */
  public void eventArrived(long connectionId, Instant when) {
    repository.find(connectionId).ifPresent(connection -> connection.eventArrived(when));
  }

  /** An event came whose signature is wrong: the secret token is another one, as a rule. */
  public void eventRefused(long connectionId, Instant when) {
    repository.find(connectionId).ifPresent(connection -> connection.eventRefused(when));
  }

  /** The one for the courses of a registration. */
  public Optional<Connection> serving(long registrationId) {
    return repository.serving(registrationId).flatMap(this::opened);
  }

  public Optional<Connection> find(long connectionId) {
    return repository
        .find(connectionId)
        .filter(connection -> !connection.isGone())
        .flatMap(this::opened);
  }

  /** Those who are in the account now; licensed ones first, then by name. */
  public List<HostView> hosts(long connectionId) {
    return repository.hosts(connectionId).stream()
        .filter(HostEntity::isPresent)
        .map(Connections::view)
        .sorted(Comparator.comparing(HostView::licensed).reversed().thenComparing(HostView::name))
        .toList();
  }

  /** Who said yes to a person's own connection; empty for an account's, and until it was read. */
  public Optional<HostView> ownHost(Connection connection) {
    return connection.credentials().ownUser().flatMap(id -> host(connection.id(), id));
  }

  /** Zoom's ids of the hosts with the licence for webinars, by connection. */
  public Map<Long, Set<String>> webinarHosts() {
    return repository.webinarHosts().stream()
        .collect(
            Collectors.groupingBy(
                HostEntity::connectionId,
                Collectors.mapping(HostEntity::userId, Collectors.toUnmodifiableSet())));
  }

  /** Also one who has left the account. */
  public Optional<HostView> host(long connectionId, String userId) {
    return repository.host(connectionId, userId).map(Connections::view);
  }

  /** Until the transaction ends nobody else plans for this host. */
  public void lockHost(long connectionId, String userId) {
    repository.lockedHost(connectionId, userId);
  }

  /** After how many days without a meeting a host's licence is freed; empty for never. */
  public Optional<Integer> licenceRestDays(long connectionId) {
    return repository.find(connectionId).flatMap(ConnectionEntity::licenceRestDays);
  }

  /** The connections whose licences are freed. */
  public List<Long> freeingLicences() {
    return repository.all().stream()
        .filter(connection -> !connection.isGone() && connection.licenceRestDays().isPresent())
        .map(ConnectionEntity::id)
        .toList();
  }

  /** The host has no licence any more. */
  public void licenceFreed(long connectionId, String userId) {
    repository.lockedHost(connectionId, userId).ifPresent(HostEntity::licenceFreed);
  }

  public Optional<Instant> listedAt(long connectionId, String userId) {
    return repository.host(connectionId, userId).flatMap(HostEntity::listedAt);
  }

  /** Remembers when a host's meetings were compared with Zoom. */
  public void listed(long connectionId, String userId, Instant when) {
    repository.lockedHost(connectionId, userId).ifPresent(host -> host.listed(when));
  }

  /** Empty for a person's own when its app is in use no more. */
  private Optional<Connection> opened(ConnectionEntity entity) {
    return app(entity)
        .map(app -> new Connection(entity.id(), credentials(entity, app), entity.personId()));
  }

  private Optional<ConnectionEntity> app(ConnectionEntity entity) {
    return entity
        .appId()
        .map(
            id ->
                repository
                    .find(id)
                    .filter(app -> !app.isGone() && app.kind() == AppKind.USER_MANAGED))
        .orElse(Optional.of(entity));
  }

  private ZoomCredentials credentials(ConnectionEntity entity, ConnectionEntity app) {
    String secret =
        secrets
            .open(PURPOSE, app.sealedSecret())
            .orElseThrow(() -> new IllegalStateException("a stored secret cannot be opened"));
    return new ZoomCredentials(
        key(entity.id(), app),
        app.accountId(),
        app.clientId(),
        secret,
        app.plan(),
        app.kind(),
        entity.ownUser());
  }

  /** The connection whose key that is. */
  static long idOf(String key) {
    return Long.parseLong(key.substring(0, key.indexOf('-')));
  }

  /** Changes with the credentials, so that no token of the earlier ones is used again. */
  private static String key(long connectionId, ConnectionEntity app) {
    int print = Objects.hash(app.accountId(), app.clientId(), app.sealedSecret());
    return connectionId + "-" + Integer.toHexString(print);
  }

  private static HostView view(HostEntity host) {
    return new HostView(
        host.userId(),
        host.email(),
        host.fullName(),
        host.isLicensed(),
        host.timeZone(),
        host.capacity(),
        host.webinarCapacity());
  }
}
