package org.presente.host.notification.reminder;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.course.CourseService;
import org.presente.host.course.CourseView;
import org.presente.host.notification.ClassNotices;
import org.presente.host.notification.Matter;
import org.presente.host.notification.MatterService;
import org.presente.host.notification.Notice;
import org.presente.host.notification.NoticeChoice;
import org.presente.host.notification.NoticeKind;
import org.presente.host.notification.NoticeSource;
import org.presente.host.notification.NoticeWords;
import org.presente.host.roster.Addressee;
import org.presente.host.roster.RosterService;

/** What waits for the staff, once a day. Its words are found anew when it is sent. */
@Singleton
public class MatterNotices implements NoticeSource {
  public static final NoticeKind DIGEST =
      new NoticeKind(
          "matters", ClassNotices.BUNDLE, Optional.of(NoticeChoice.MAIL), Optional.empty(), true);

  /** Yesterday's is not worth reading any more; wherever on earth it was written. */
  private static final Duration WORTH_READING = Duration.ofHours(40);

  private final MatterService matters;
  private final RosterService roster;
  private final CourseService courses;
  private final Clock clock;

  @Inject
  public MatterNotices(
      MatterService matters, RosterService roster, CourseService courses, Clock clock) {
    this.matters = matters;
    this.roster = roster;
    this.courses = courses;
    this.clock = clock;
  }

  @Override
  public List<NoticeKind> kinds() {
    return List.of(DIGEST);
  }

  /** The same for all courses of a day: who teaches several gets one. */
  static Notice of(LocalDate day, long courseId, ZoneId zone) {
    return new Notice(
        DIGEST.name(),
        "day",
        day.atStartOfDay(ZoneOffset.UTC).toInstant(),
        courseId,
        Optional.empty(),
        "",
        Optional.empty(),
        zone,
        1,
        Duration.ZERO);
  }

  @Override
  public boolean stillHolds(Notice notice, Addressee person) {
    Instant stale = notice.occursAt().plus(WORTH_READING);
    return stale.isAfter(clock.instant())
        && roster.taughtBy(person.personId()).stream()
            .anyMatch(course -> !matters.waiting(course).isEmpty());
  }

  @Override
  public List<String> lines(Notice notice, Addressee person, Locale language) {
    NoticeWords words = new NoticeWords(language);
    List<String> lines = new ArrayList<>();
    for (Long course : roster.taughtBy(person.personId())) {
      String title = courses.course(course).map(CourseView::title).orElse("");
      byClass(course)
          .forEach(
              (name, count) ->
                  lines.add(words.text(ClassNotices.BUNDLE, "matters.line", title, name, count)));
    }
    return List.copyOf(lines);
  }

  private Map<String, Long> byClass(long courseId) {
    return matters.waiting(courseId).stream()
        .collect(Collectors.groupingBy(Matter::title, LinkedHashMap::new, Collectors.counting()));
  }
}
