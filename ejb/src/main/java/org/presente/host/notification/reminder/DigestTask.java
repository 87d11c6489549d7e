package org.presente.host.notification.reminder;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.host.course.CourseCapabilities;
import org.presente.host.course.CourseService;
import org.presente.host.course.CourseView;
import org.presente.host.database.Transactions;
import org.presente.host.notification.Audience;
import org.presente.host.notification.MatterService;
import org.presente.host.notification.Notices;
import org.presente.host.notification.persistence.DigestEntity;
import org.presente.host.notification.persistence.NoticeRepository;
import org.presente.host.plugin.RightsBook;
import org.presente.host.roster.Addressee;
import org.presente.host.task.ScheduledTask;
import org.presente.host.task.TaskLease;

/** Looks once a day into every course, whether its staff has something to do. */
@Singleton
public class DigestTask implements ScheduledTask {
  private static final int MORNING = 7;

  /** The rest comes with the next run. */
  private static final int AT_A_TIME = 200;

  private final MatterService matters;
  private final Notices notices;
  private final NoticeRepository repository;
  private final Audience audience;
  private final CourseService courses;
  private final RightsBook rights;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  DigestTask(
      MatterService matters,
      Notices notices,
      NoticeRepository repository,
      Audience audience,
      CourseService courses,
      RightsBook rights,
      Transactions transactions,
      Clock clock) {
    this.matters = matters;
    this.notices = notices;
    this.repository = repository;
    this.audience = audience;
    this.courses = courses;
    this.rights = rights;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notification.digest";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(5);
  }

  @Override
  public String run(TaskLease lease) {
    List<CourseView> due = transactions.inNew(this::due);
    due.forEach(course -> lease.write(() -> look(course)));
    return due.isEmpty() ? "" : due.size() + " courses";
  }

  private List<CourseView> due() {
    Map<Long, LocalDate> looked = repository.lookedOn();
    return courses.courseIds().stream()
        .flatMap(id -> courses.course(id).stream())
        .filter(course -> isDue(course, Optional.ofNullable(looked.get(course.id()))))
        .limit(AT_A_TIME)
        .toList();
  }

  private boolean isDue(CourseView course, Optional<LocalDate> looked) {
    ZonedDateTime there = clock.instant().atZone(zone(course));
    return there.getHour() >= MORNING && !looked.equals(Optional.of(there.toLocalDate()));
  }

  private void look(CourseView course) {
    ZoneId zone = zone(course);
    LocalDate day = LocalDate.ofInstant(clock.instant(), zone);
    repository
        .digest(course.id())
        .ifPresentOrElse(
            digest -> digest.looked(day), () -> repository.add(new DigestEntity(course.id(), day)));
    if (!matters.waiting(course.id()).isEmpty()) {
      notices.tell(
          MatterNotices.DIGEST,
          MatterNotices.of(day, course.id(), zone),
          audience.staff(course.id()).stream().filter(this::mayLook).toList());
    }
  }

  private boolean mayLook(Addressee person) {
    return rights.of(person.registrationId()).grant(CourseCapabilities.SEE_MATTERS, person.role());
  }

  private static ZoneId zone(CourseView course) {
    try {
      return course.zone().map(ZoneId::of).orElse(ZoneOffset.UTC);
    } catch (DateTimeException unknown) {
      return ZoneOffset.UTC;
    }
  }
}
