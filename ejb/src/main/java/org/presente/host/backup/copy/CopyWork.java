package org.presente.host.backup.copy;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.presente.host.backup.RestoreState;
import org.presente.host.backup.persistence.RestoreEntity;
import org.presente.host.backup.persistence.RestoreRepository;
import org.presente.host.backup.restoring.ChoicesJson;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;

/** Does what was decided about a course's copied lessons, all of it or nothing. */
@Singleton
public class CopyWork implements WorkHandler {
  static final String KIND = "backup.copy";

  private final RestoreRepository repository;
  private final Copying copying;
  private final WorkQueue queue;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  CopyWork(
      RestoreRepository repository,
      Copying copying,
      WorkQueue queue,
      Transactions transactions,
      Clock clock) {
    this.repository = repository;
    this.copying = copying;
    this.queue = queue;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public WorkOutcome handle(Work work) {
    transactions.runInNew(
        () -> {
          queue.confirm(work.lease());
          repository.locked(work.subjectId()).ifPresent(this::perform);
        });
    return WorkOutcome.done();
  }

  private void perform(RestoreEntity decision) {
    if (decision.state() == RestoreState.UNDONE) {
      return;
    }
    copying.perform(decision, ChoicesJson.read(decision.choices()));
    if (decision.state() == RestoreState.WAITING) {
      decision.done(clock.instant());
    }
  }
}
