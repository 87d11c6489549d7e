package org.presente.zoom.licence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.account.Connections;

/** Has licences freed once a day, where an admin wants that; an admin can run it at once. */
@Singleton
class LicenceTask implements ScheduledTask {
  private final Connections connections;
  private final WorkQueue queue;

  @Inject
  LicenceTask(Connections connections, WorkQueue queue) {
    this.connections = connections;
    this.queue = queue;
  }

  @Override
  public String name() {
    return "zoom.licences";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public String run(TaskLease lease) {
    lease.write(
        () ->
            connections
                .freeingLicences()
                .forEach(connection -> queue.enqueue(FreeLicences.KIND, connection)));
    return "";
  }
}
