package org.presente.zoom.account;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.presente.host.database.Transactions;
import org.presente.zoom.account.CheckStep.Kind;
import org.presente.zoom.account.CheckStep.Result;
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

  /** What the app may do, so that features without their scope switch themselves off. */
  void granted(long connectionId, Set<String> scopes) {
    transactions.runInNew(
        () -> repository.find(connectionId).ifPresent(connection -> connection.grants(scopes)));
  }

  /** How a check tells of the events. */
  CheckStep eventStep(long connectionId) {
    Optional<Sentence> problem = events(connectionId);
    Result result =
        problem
            .map(sentence -> sentence == Sentence.EVENTS_NEVER ? Result.OFF : Result.LIMITED)
            .orElse(Result.OK);
    return new CheckStep(Kind.EVENTS, result, "", problem.map(any -> Feature.LIVE_PEOPLE), problem);
  }

  /** What is wrong with the events; empty when the last one was good. */
  Optional<Sentence> events(long connectionId) {
    return transactions.inNew(
        () -> repository.find(connectionId).flatMap(ConnectionHealth::eventProblem));
  }

  private static Optional<Sentence> eventProblem(ConnectionEntity connection) {
    Instant good = connection.eventAt().orElse(Instant.MIN);
    Instant bad = connection.eventRefusedAt().orElse(Instant.MIN);
    if (bad.isAfter(good)) {
      return Optional.of(Sentence.EVENTS_REFUSED);
    }
    return connection.eventAt().isPresent() ? Optional.empty() : Optional.of(Sentence.EVENTS_NEVER);
  }

  private void fails(long connectionId, Sentence sentence) {
    transactions.runInNew(
        () ->
            repository
                .find(connectionId)
                .filter(connection -> !connection.isEnded())
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
