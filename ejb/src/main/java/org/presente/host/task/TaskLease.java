package org.presente.host.task;

import org.presente.host.database.Transactions;
import org.presente.host.task.persistence.TaskRepository;

/** The right of one run of a task to write, until another node takes over. */
public final class TaskLease {
  private final String task;
  private final long fence;
  private final TaskRepository repository;
  private final Transactions transactions;

  TaskLease(String task, long fence, TaskRepository repository, Transactions transactions) {
    this.task = task;
    this.fence = fence;
    this.repository = repository;
    this.transactions = transactions;
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
