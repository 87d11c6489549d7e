package org.presente.host.diagnosis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;

/** Keeps the newest launches of each registration and forgets the others. */
@ApplicationScoped
public class PurgeTask implements ScheduledTask {
  @Inject private LaunchLog launches;

  @Override
  public String name() {
    return "diagnosis.purge";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public String run(TaskLease lease) {
    int[] removed = {0};
    lease.write(() -> removed[0] = launches.purge());
    return removed[0] == 0 ? "" : removed[0] + " launches forgotten";
  }
}
