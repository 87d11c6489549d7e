package org.presente.host.gradebook.passback;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;

/** Sends one person's score. */
@Singleton
public class ScorePosting implements WorkHandler {
  @Inject private ScoreDesk desk;
  @Inject private ScoreCourier courier;
  @Inject private WorkQueue queue;
  @Inject private Transactions transactions;

  @Override
  public String kind() {
    return PostingWork.POST;
  }

  @Override
  public WorkOutcome handle(Work work) {
    Optional<Attempt> attempt =
        transactions.inNew(
            () -> {
              queue.confirm(work.lease());
              return desk.begin(work.subjectId());
            });
    return attempt.map(begun -> send(work, begun)).orElseGet(WorkOutcome::done);
  }

  private WorkOutcome send(Work work, Attempt attempt) {
    Delivery delivery = courier.deliver(attempt);
    if (delivery instanceof Delivery.Later later) {
      return Patience.with(work, later.after(), later.reason());
    }
    transactions.runInNew(
        () -> {
          queue.confirm(work.lease());
          desk.record(attempt, delivery);
        });
    return WorkOutcome.done();
  }
}
