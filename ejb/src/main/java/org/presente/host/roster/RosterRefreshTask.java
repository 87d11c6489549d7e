package org.presente.host.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.presente.host.roster.persistence.RosterRepository;
import org.presente.host.roster.persistence.RosterSourceEntity;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;
import org.presente.host.task.WorkQueue;

/** Asks for rosters and groups that were not read for some hours. */
@ApplicationScoped
public class RosterRefreshTask implements ScheduledTask {
  private static final Duration READ_EVERY = Duration.ofHours(6);

  @Inject private RosterRepository repository;
  @Inject private GroupSources groups;
  @Inject private WorkQueue queue;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "roster.refresh";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public String run(TaskLease lease) {
    int[] asked = {0};
    lease.write(
        () -> {
          List<RosterSourceEntity> old =
              repository.sourcesNotReadSince(clock.instant().minus(READ_EVERY));
          old.forEach(source -> queue.enqueue(RosterReader.KIND, source.courseId()));
          asked[0] = old.size();
          groups.refreshSince(clock.instant().minus(READ_EVERY));
        });
    return asked[0] == 0 ? "" : asked[0] + " rosters asked for";
  }
}
