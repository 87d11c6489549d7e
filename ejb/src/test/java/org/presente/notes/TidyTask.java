package org.presente.notes;

import java.time.Duration;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;

/** Found as a bean, as every plugin's tasks are. */
final class TidyTask implements ScheduledTask {
  @Override
  public String name() {
    return "notes.tidy";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public String run(TaskLease lease) {
    return "3 notes tidied";
  }
}
