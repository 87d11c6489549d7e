package org.presente.host.deeplinking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.presente.host.deeplinking.persistence.DeepLinkingRepository;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;

/** Forgets requests whose launch is over. */
@ApplicationScoped
public class DeepLinkingTask implements ScheduledTask {
  @Inject private DeepLinkingRepository repository;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "deeplinking.requests";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public String run(TaskLease lease) {
    int[] forgotten = {0};
    lease.write(() -> forgotten[0] = repository.forget(clock.instant()));
    return forgotten[0] == 0 ? "" : forgotten[0] + " forgotten";
  }
}
