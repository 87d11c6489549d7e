package org.presente.host.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;

/** Looks every hour whether a key has to change. */
@ApplicationScoped
public class KeyRotationTask implements ScheduledTask {
  @Inject private ToolKeyRing keys;

  @Override
  public String name() {
    return "platform.keys";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public String run(TaskLease lease) {
    keys.rotate();
    return "";
  }
}
