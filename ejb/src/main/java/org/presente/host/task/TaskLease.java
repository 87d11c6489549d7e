package org.presente.host.task;

import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.host.task.persistence.TaskRepository;

/** The right of one run of a task to write, until another node takes over. */
public final class TaskLease {
  private final String task;
  private final long fence;
  private final Optional<Instant> wellUntil;
  private final TaskRepository repository;
  private final Transactions transactions;

  TaskLease(
      String task,
      long fence,
      Optional<Instant> wellUntil,
      TaskRepository repository,
      Transactions transactions) {
    this.task = task;
    this.fence = fence;
    this.wellUntil = wellUntil;
    this.repository = repository;
    this.transactions = transactions;
  }

  /** When the run before this one ended; empty if there was none, or if it failed. */
  public Optional<Instant> wellUntil() {
    return wellUntil;
  }

  /**
   * Runs {@code work} in a transaction of its own, if the lease still stands.
   *
   * @throws StaleLease when another node has taken the task over
   */
  public void write(Runnable work) {
    transactions.runInNew(
        () -> {
          if (!repository.holds(task, fence)) {
            throw new StaleLease(new Lease(0, fence));
          }
          work.run();
        });
  }
}
