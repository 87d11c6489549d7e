package org.presente.host.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.presente.host.course.persistence.CourseRepository;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;

/** Forgets nonces whose token has expired anyway. */
@ApplicationScoped
public class NonceTask implements ScheduledTask {
  @Inject private CourseRepository repository;
  @Inject private Clock clock;

  @Override
  public String name() {
    return "course.nonces";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(10);
  }

  @Override
  public String run(TaskLease lease) {
    int[] forgotten = {0};
    lease.write(() -> forgotten[0] = repository.forgetNonces(clock.instant()));
    return forgotten[0] == 0 ? "" : forgotten[0] + " forgotten";
  }
}
