package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.account.persistence.ConnectionRepository;

/** What Zoom tells by itself about an account; inside the teller's transaction. */
@Singleton
public class AccountNews {
  private final ConnectionRepository repository;
  private final WorkQueue queue;

  @Inject
  AccountNews(ConnectionRepository repository, WorkQueue queue) {
    this.repository = repository;
    this.queue = queue;
  }

  /** Somebody came, left or changed: the list is read again. */
  public void peopleChanged(long connectionId) {
    queue.enqueue(HostsHandler.KIND, connectionId);
  }

  /** Somebody removed the app from the account; another app's removal is not ours. */
  public void deauthorized(long connectionId, String clientId) {
    repository
        .find(connectionId)
        .filter(connection -> connection.clientId().equals(clientId))
        .ifPresent(connection -> connection.fails(Sentence.APP_DISABLED));
  }
}
