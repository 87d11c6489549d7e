package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.account.persistence.ConnectionEntity;
import org.presente.zoom.account.persistence.ConnectionRepository;
import org.presente.zoom.api.AppKind;

/** What Zoom tells by itself about an account; inside the teller's transaction. */
@Singleton
public class AccountNews {
  private final ConnectionRepository repository;
  private final OwnConnections owned;
  private final WorkQueue queue;

  @Inject
  AccountNews(ConnectionRepository repository, OwnConnections owned, WorkQueue queue) {
    this.owned = owned;
    this.repository = repository;
    this.queue = queue;
  }

  /** Somebody came, left or changed: the list is read again. */
  public void peopleChanged(long connectionId) {
    queue.enqueue(HostsHandler.KIND, connectionId);
  }

  /**
   * Somebody removed the app; another app's removal is not ours. Of a user-managed app only what
   * this user gave is gone.
   */
  public void deauthorized(long connectionId, String clientId, String zoomUser) {
    repository
        .find(connectionId)
        .filter(connection -> connection.clientId().equals(clientId))
        .ifPresent(connection -> deauthorized(connection, zoomUser));
  }

  private void deauthorized(ConnectionEntity connection, String zoomUser) {
    if (connection.kind() == AppKind.USER_MANAGED) {
      owned.removedBy(connection.id(), zoomUser);
    } else {
      connection.fails(Sentence.APP_DISABLED);
    }
  }
}
