package org.presente.host.gradebook.passback;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.presente.host.gradebook.persistence.GradeColumn;
import org.presente.host.gradebook.persistence.GradebookLink;
import org.presente.host.gradebook.persistence.GradebookRepository;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;

/**
 * Looks once a day at the columns of the term, also where no mark changes any more: whoever gives a
 * column another maximum finds all its marks in the new scale.
 */
@Singleton
public class LookTask implements ScheduledTask {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration TERM = Duration.ofDays(120);
  private static final int AT_A_TIME = 500;

  @Inject private GradebookRepository gradebooks;
  @Inject private PostingWork posting;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "gradebook.look";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public String run(TaskLease lease) {
    lease.write(
        () -> {
          Instant now = clock.instant();
          List<GradeColumn> columns =
              gradebooks.columnsToLookAt(now.minus(DAY), now.minus(TERM), AT_A_TIME);
          columns.forEach(column -> look(column, now));
        });
    return "";
  }

  /** Where posting is stopped there is nothing to send: its turn comes again tomorrow. */
  private void look(GradeColumn column, Instant now) {
    if (gradebooks.link(column.lessonId()).filter(GradebookLink::isOpen).isPresent()) {
      posting.enqueueAfterALook(column);
    } else {
      column.looked(now);
    }
  }
}
