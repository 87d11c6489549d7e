package org.presente.host.task;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.presente.host.audit.Incidents;
import org.presente.host.database.Transactions;
import org.presente.host.task.persistence.WorkItem;
import org.presente.host.task.persistence.WorkRepository;
import org.presente.host.task.persistence.WorkState;

/** Claims work, renews its lease and records how it ended, each in a transaction of its own. */
@Singleton
class WorkClaims {
  private static final Duration FIRST_BACK_OFF = Duration.ofSeconds(5);
  private static final Duration LONGEST_BACK_OFF = Duration.ofMinutes(30);

  private final WorkRepository repository;
  private final Transactions transactions;
  private final Incidents incidents;
  private final LostRaces races;
  private final NodeLease node;
  private final Clock clock;

  @Inject
  WorkClaims(
      WorkRepository repository,
      Transactions transactions,
      Incidents incidents,
      LostRaces races,
      NodeLease node,
      Clock clock) {
    this.repository = repository;
    this.transactions = transactions;
    this.incidents = incidents;
    this.races = races;
    this.node = node;
    this.clock = clock;
  }

  List<Long> claimable(int limit) {
    return transactions.inNew(() -> repository.claimable(clock.instant(), node.now(), limit));
  }

  Optional<Work> claim(long id) {
    return transactions.inNew(
        () -> repository.locked(id).filter(this::isFree).map(item -> claimed(id, item)));
  }

  private boolean isFree(WorkItem item) {
    return item.isDue(clock.instant()) || item.isAbandoned(node.now());
  }

  private Work claimed(long id, WorkItem item) {
    item.claim(node.owner(), node.until());
    return new Work(id, item.kind(), item.subject(), item.attempts(), new Lease(id, item.fence()));
  }

  void renew(Lease lease) {
    transactions.runInNew(() -> held(lease).ifPresent(item -> item.renew(node.until())));
  }

  void record(Work work, WorkOutcome outcome) {
    store(work, outcome);
    races.forget(raceOf(work));
  }

  private void store(Work work, WorkOutcome outcome) {
    String incident =
        outcome instanceof WorkOutcome.GiveUp gaveUp
            ? gaveUp.incident().orElseGet(() -> incidents.report(work.kind(), gaveUp.reason()))
            : "";
    transactions.runInNew(
        () -> held(work.lease()).ifPresent(item -> apply(item, outcome, incident)));
  }

  private void apply(WorkItem item, WorkOutcome outcome, String incident) {
    if (outcome instanceof WorkOutcome.Done) {
      item.finish(clock.instant());
    } else if (outcome instanceof WorkOutcome.RetryLater retry) {
      item.retry(clock.instant().plus(retry.after()), retry.reason());
    } else if (outcome instanceof WorkOutcome.GiveUp gaveUp) {
      item.giveUp(gaveUp.reason(), incident);
    }
  }

  /** A lost race begins anew; any other exception is a bug or an outage. */
  void recordFailure(Work work, RuntimeException failure) {
    if (races.excuse(raceOf(work), failure)) {
      store(work, WorkOutcome.retryLater(LostRaces.pause(), "Somebody else wrote the same row"));
    } else {
      recordIncident(work, failure);
    }
  }

  private static String raceOf(Work work) {
    return work.kind() + " " + work.id();
  }

  /** Written down once for the row, and tried again. */
  private void recordIncident(Work work, RuntimeException failure) {
    String incident = incidents.report(work.kind(), "Work failed and will be retried", failure);
    transactions.runInNew(
        () ->
            held(work.lease())
                .ifPresent(
                    item -> {
                      item.retry(clock.instant().plus(backOff(work.attempt())), failure.toString());
                      item.note(incident);
                    }));
  }

  /** Doubles with each try, up to half an hour, with a quarter of jitter. */
  static Duration backOff(int attempt) {
    long seconds = FIRST_BACK_OFF.toSeconds() << Math.min(attempt - 1, 12);
    long capped = Math.min(seconds, LONGEST_BACK_OFF.toSeconds());
    long jitter = ThreadLocalRandom.current().nextLong(capped * 250 + 1);
    return Duration.ofMillis(capped * 1000 + jitter);
  }

  private Optional<WorkItem> held(Lease lease) {
    return repository
        .locked(lease.workId())
        .filter(item -> item.state() == WorkState.RUNNING && item.fence() == lease.fence());
  }
}
