package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.account.persistence.ConnectionEntity;
import org.presente.zoom.account.persistence.ConnectionRepository;

/** Lets the people of all accounts be read again, and with it tries connections that failed. */
@Singleton
class HostsTask implements ScheduledTask {
  private final ConnectionRepository repository;
  private final WorkQueue queue;

  @Inject
  HostsTask(ConnectionRepository repository, WorkQueue queue) {
    this.repository = repository;
    this.queue = queue;
  }

  @Override
  public String name() {
    return "zoom.hosts";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public String run(TaskLease lease) {
    lease.write(
        () -> {
          List<ConnectionEntity> all = repository.all();
          all.stream()
              .filter(connection -> !connection.isGone())
              .forEach(connection -> queue.enqueue(HostsHandler.KIND, connection.id()));
        });
    return "";
  }
}
