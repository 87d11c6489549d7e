package org.presente.host.attendance.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;

/** Computes one session anew, by the queue. */
@Singleton
public class SessionUpdate implements WorkHandler {
  static final String KIND = "attendance.session";

  private final MarkBook marks;
  private final WorkQueue queue;
  private final Transactions transactions;

  @Inject
  public SessionUpdate(MarkBook marks, WorkQueue queue, Transactions transactions) {
    this.marks = marks;
    this.queue = queue;
    this.transactions = transactions;
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
          marks.update(work.subjectId(), Why.COURSE);
        });
    return WorkOutcome.done();
  }
}
