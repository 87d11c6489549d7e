package org.presente.zoom.webhook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;
import org.presente.zoom.live.LiveLog;
import org.presente.zoom.webhook.persistence.WebhookRepository;

/** Forgets events that Zoom will not tell again, and who was in meetings long ago. */
@Singleton
class ForgetTask implements ScheduledTask {
  /** The last try of Zoom's comes after an hour and a half. */
  static final Duration EVENTS = Duration.ofDays(7);

  /** By then the reports have come, or never will. */
  private static final Duration STEPS = Duration.ofDays(30);

  private final WebhookRepository repository;
  private final LiveLog live;
  private final Clock clock;

  @Inject
  ForgetTask(WebhookRepository repository, LiveLog live, Clock clock) {
    this.repository = repository;
    this.live = live;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "zoom.webhook.forget";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(1);
  }

  @Override
  public String run(TaskLease lease) {
    lease.write(
        () -> {
          repository.forgetBefore(clock.instant().minus(EVENTS));
          live.forgetBefore(clock.instant().minus(STEPS));
        });
    return "";
  }
}
