package org.presente.host.gradebook.passback;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.presente.host.gradebook.persistence.GradeColumn;
import org.presente.host.gradebook.persistence.GradebookLink;
import org.presente.host.gradebook.persistence.GradebookRepository;
import org.presente.host.gradebook.persistence.ScoreEntity;
import org.presente.host.gradebook.persistence.ScoreRepository;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;

/** Puts scores back into the queue that wait without anybody working on them. */
@Singleton
public class SweepTask implements ScheduledTask {
  private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
  private static final int AT_A_TIME = 500;

  @Inject private ScoreRepository scores;
  @Inject private GradebookRepository gradebooks;
  @Inject private PostingWork posting;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "gradebook.sweep";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public String run(TaskLease lease) {
    AtomicInteger reminded = new AtomicInteger();
    lease.write(() -> reminded.set(remindAll()));
    return reminded.get() == 0 ? "" : reminded + " scores wait";
  }

  /** With a delay: work that is queued keeps its time, only what is missing is added. */
  private int remindAll() {
    Instant before = clock.instant().minus(FORGOTTEN_AFTER);
    List<ScoreEntity> waiting =
        scores.waitingSince(before, AT_A_TIME).stream().filter(this::isOpen).toList();
    waiting.forEach(score -> posting.remind(columnOf(score), score, FORGOTTEN_AFTER));
    return waiting.size();
  }

  private boolean isOpen(ScoreEntity score) {
    GradeColumn column = columnOf(score);
    return !column.hasFailed()
        && gradebooks.link(column.lessonId()).filter(GradebookLink::isOpen).isPresent();
  }

  private GradeColumn columnOf(ScoreEntity score) {
    return gradebooks.column(score.columnId()).orElseThrow();
  }
}
