package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.host.secret.SecretBox;
import org.presente.zoom.account.persistence.ConnectionEntity;
import org.presente.zoom.account.persistence.ConnectionRepository;
import org.presente.zoom.api.ZoomUser;

/**
 * What single people gave a user-managed app, one row for each person and app. Whoever connects
 * again as the same Zoom user goes on with the same row and its meetings; as another one they begin
 * a new row, for another user's permission does not reach the earlier meetings.
 */
@Singleton
class OwnConnections {
  /** What the state of a person's way to Zoom begins with. */
  static final String STATE = "own.";

  private final ConnectionRepository repository;
  private final HostDirectory directory;
  private final Deauthorization deauthorization;
  private final Transactions transactions;
  private final SecretBox secrets;
  private final Clock clock;

  @Inject
  OwnConnections(
      ConnectionRepository repository,
      HostDirectory directory,
      Deauthorization deauthorization,
      Transactions transactions,
      SecretBox secrets,
      Clock clock) {
    this.repository = repository;
    this.directory = directory;
    this.deauthorization = deauthorization;
    this.transactions = transactions;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Keeps the refresh token of a person's new yes, in a transaction of its own. */
  long keep(long appId, long personId, String token) {
    String sealed = secrets.seal(Connections.GRANT_PURPOSE, token);
    return transactions.inNew(
        () -> {
          ConnectionEntity own =
              repository.own(appId, personId).orElseGet(() -> made(appId, personId));
          own.keepGrant(sealed);
          repository.forgetToken(own.id());
          return own.id();
        });
  }

  private ConnectionEntity made(long appId, long personId) {
    ConnectionEntity app = repository.find(appId).orElseThrow();
    ConnectionEntity own = new ConnectionEntity(app, personId, clock.instant());
    repository.add(own);
    return own;
  }

  /**
   * Keeps who may host, in transactions of its own.
   *
   * @return the connection's id, or the one of the row that another Zoom user began
   */
  long record(Connection connection, List<ZoomUser> people) {
    long id =
        connection.ownedBy().isPresent() && !people.isEmpty()
            ? transactions.inNew(() -> settled(connection.id(), people.get(0).id()))
            : connection.id();
    directory.record(id, people);
    return id;
  }

  private long settled(long ownId, String zoomUser) {
    ConnectionEntity own = repository.locked(ownId).orElseThrow();
    if (own.ownUser().filter(known -> !known.equals(zoomUser)).isEmpty()) {
      own.isOf(zoomUser);
      return ownId;
    }
    String grant = own.sealedGrant();
    deauthorization.of(ownId);
    repository.flush();
    ConnectionEntity next = made(own.appId().orElseThrow(), own.personId().orElseThrow());
    next.keepGrant(grant);
    next.isOf(zoomUser);
    return next.id();
  }

  /** A user removed the app on Zoom; inside the teller's transaction. */
  void removedBy(long appId, String zoomUser) {
    repository.ofApp(appId).stream()
        .filter(own -> own.ownUser().equals(Optional.of(zoomUser)))
        .forEach(own -> end(own.id(), Sentence.OWN_ZOOM_REMOVED));
  }

  /** Forgets the permission and who gave it; inside a transaction. */
  void end(long ownId, Sentence why) {
    repository
        .locked(ownId)
        .filter(own -> !own.isGone())
        .ifPresent(
            own -> {
              own.withdraw(why);
              repository.forgetHosts(ownId);
              repository.forgetToken(ownId);
            });
  }
}
