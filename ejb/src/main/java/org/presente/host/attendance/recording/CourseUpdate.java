package org.presente.host.attendance.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.presente.host.attendance.persistence.SessionRepository;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;

/** Has all sessions of a course computed anew, each as work of its own. */
@Singleton
public class CourseUpdate implements WorkHandler {
  public static final String KIND = "attendance.course";

  private final SessionRepository sessions;
  private final WorkQueue queue;
  private final Transactions transactions;

  @Inject
  public CourseUpdate(SessionRepository sessions, WorkQueue queue, Transactions transactions) {
    this.sessions = sessions;
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
          sessions
              .openOfCourse(work.subjectId())
              .forEach(session -> queue.enqueue(SessionUpdate.KIND, session));
        });
    return WorkOutcome.done();
  }
}
