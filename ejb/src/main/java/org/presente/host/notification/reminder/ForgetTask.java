package org.presente.host.notification.reminder;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Period;
import java.time.ZoneOffset;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;
import org.presente.host.notification.persistence.NoticeRepository;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;

/** Forgets notices that are older than they are to stand on pages. */
@Singleton
class ForgetTask implements ScheduledTask {
  private final NoticeRepository repository;
  private final Configuration configuration;
  private final Clock clock;

  @Inject
  ForgetTask(NoticeRepository repository, Configuration configuration, Clock clock) {
    this.repository = repository;
    this.configuration = configuration;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notification.forget";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public String run(TaskLease lease) {
    Period kept = Period.parse(configuration.get(Setting.NOTICES_KEPT));
    lease.write(
        () -> repository.forget(clock.instant().atZone(ZoneOffset.UTC).minus(kept).toInstant()));
    return "";
  }
}
