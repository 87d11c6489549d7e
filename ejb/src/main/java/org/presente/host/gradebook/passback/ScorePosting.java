package org.presente.host.gradebook.passback;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;

/**
 * Sends the scores of a lane, a batch at a time: one transaction fixes the timestamps of the batch,
 * one look tells what stands on the platform, and one transaction records how each score ended.
 * Rows are locked as where marks are proposed: the scores first, then the work.
 */
@Singleton
public class ScorePosting implements WorkHandler {
  /** Few enough that hardly anybody changes a mark between the look and the writing. */
  private static final int BATCH = 40;

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
    List<Long> waiting = waiting(work);
    List<Delivery.Later> held = new ArrayList<>();
    boolean goesOn = true;
    for (int from = 0; goesOn && from < waiting.size(); from += BATCH) {
      List<Long> batch = waiting.subList(from, Math.min(waiting.size(), from + BATCH));
      Optional<List<Delivered>> done = begin(work, batch).map(begun -> send(work, begun));
      goesOn = done.filter(all -> !ScoreCourier.isDown(all)).isPresent();
      done.stream().flatMap(ScorePosting::held).forEach(held::add);
    }
    return held.stream()
        .max(Comparator.comparing(Delivery.Later::after))
        .map(later -> Patience.with(work, later.after(), later.reason()))
        .orElseGet(WorkOutcome::done);
  }

  /** Each further try starts with somebody else: the same few never hold up all others. */
  private List<Long> waiting(Work work) {
    Lane lane = Lane.parse(work.subject());
    List<Long> waiting = new ArrayList<>(transactions.inNew(() -> desk.waiting(lane)));
    Collections.rotate(waiting, 1 - work.attempt());
    return waiting;
  }

  private Optional<List<Attempt>> begin(Work work, List<Long> batch) {
    return transactions.inNew(
        () -> {
          Optional<List<Attempt>> begun = desk.begin(batch);
          queue.confirm(work.lease());
          return begun;
        });
  }

  private List<Delivered> send(Work work, List<Attempt> begun) {
    List<Delivered> done = courier.deliver(begun);
    transactions.runInNew(
        () -> {
          desk.record(done);
          queue.confirm(work.lease());
        });
    return done;
  }

  private static Stream<Delivery.Later> held(List<Delivered> done) {
    return done.stream()
        .map(Delivered::delivery)
        .filter(Delivery.Later.class::isInstance)
        .map(Delivery.Later.class::cast);
  }
}
