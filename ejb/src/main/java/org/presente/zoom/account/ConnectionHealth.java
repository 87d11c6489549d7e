package org.presente.zoom.account;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.zoom.account.persistence.ConnectionEntity;
import org.presente.zoom.account.persistence.ConnectionRepository;
import org.presente.zoom.api.ZoomAnswer;

/** Whether Zoom accepts a connection at present. */
@Singleton
public class ConnectionHealth {
  private final ConnectionRepository repository;
  private final Transactions transactions;
  private final Event<ConnectionRestored> restored;

  @Inject
  public ConnectionHealth(
      ConnectionRepository repository,
      Transactions transactions,
      Event<ConnectionRestored> restored) {
    this.repository = repository;
    this.transactions = transactions;
    this.restored = restored;
  }

  /** Learns from an answer, outside of transactions. */
  public void note(long connectionId, ZoomAnswer<?> answer) {
    if (answer instanceof ZoomAnswer.Unauthorized<?>) {
      Failure.of(answer).ifPresent(failure -> fails(connectionId, failure.sentence()));
    } else if (answer instanceof ZoomAnswer.Ok<?>) {
      works(connectionId);
    }
  }

  /** An admin has looked after it: what was given up is tried again, whatever it failed for. */
  void repaired(long connectionId) {
    transactions.runInNew(() -> repository.find(connectionId).ifPresent(this::restore));
  }

  private void fails(long connectionId, Sentence sentence) {
    transactions.runInNew(
        () ->
            repository
                .find(connectionId)
                .filter(connection -> !connection.problem().equals(Optional.of(sentence)))
                .ifPresent(connection -> connection.fails(sentence)));
  }

  private void works(long connectionId) {
    transactions.runInNew(
        () ->
            repository
                .find(connectionId)
                .filter(connection -> connection.problem().isPresent())
                .ifPresent(this::restore));
  }

  private void restore(ConnectionEntity connection) {
    connection.works();
    restored.fire(new ConnectionRestored(connection.id()));
  }
}
