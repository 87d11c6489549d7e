package org.presente.host.notification.reminder;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.presente.host.database.Transactions;
import org.presente.host.notification.Audience;
import org.presente.host.notification.ClassNotices;
import org.presente.host.notification.Notice;
import org.presente.host.notification.Notices;
import org.presente.host.plugin.PlannedClass;
import org.presente.host.plugin.Plugins;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;

/** Reminds people of classes that begin within the hour. */
@Singleton
public class ReminderTask implements ScheduledTask {
  private static final Duration LONGEST = Duration.ofHours(1);

  private final Plugins plugins;
  private final Notices notices;
  private final Audience audience;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  ReminderTask(
      Plugins plugins, Notices notices, Audience audience, Transactions transactions, Clock clock) {
    this.plugins = plugins;
    this.notices = notices;
    this.audience = audience;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notification.reminder";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(60);
  }

  @Override
  public String run(TaskLease lease) {
    Instant now = clock.instant();
    List<PlannedClass> due =
        transactions.inNew(
            () ->
                plugins.classesBetween(now, now.plus(LONGEST)).stream()
                    .filter(it -> it.start().isAfter(now) && !it.remindFrom().isAfter(now))
                    .filter(it -> !notices.isTold(notice(it)))
                    .toList());
    due.forEach(it -> lease.write(() -> remind(it)));
    return due.isEmpty() ? "" : due.size() + " classes";
  }

  private void remind(PlannedClass planned) {
    notices.tell(
        ClassNotices.SOON,
        notice(planned),
        Stream.concat(
                audience.leaders(planned.courseId(), planned.hostAddress()).stream(),
                audience.learners(planned.courseId()).stream())
            .toList());
  }

  /** Of each lesson that leads to it: who is in two of the courses is told by the first. */
  private static Notice notice(PlannedClass planned) {
    return new Notice(
        ClassNotices.SOON,
        planned.key(),
        planned.start(),
        planned.courseId(),
        planned.lessonId(),
        planned.title(),
        planned.zone());
  }
}
