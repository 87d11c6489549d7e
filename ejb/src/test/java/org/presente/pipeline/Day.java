package org.presente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.presente.zoom.meeting.MeetingDraft;

/** A day of its own with one class from 10:00 to 11:00, as the case tables have it. */
final class Day {
  /** Until every source has told all it knows, and stable. */
  private static final Duration SETTLED = Duration.ofMinutes(65);

  private final Classroom school;
  private final Instant midnight;
  private final Lesson lesson;

  private Day(Classroom school, Instant midnight, Lesson lesson) {
    this.school = school;
    this.midnight = midnight;
    this.lesson = lesson;
  }

  /** The next day that has not begun; its class is planned and everybody registered. */
  static Day in(Course course, String title) {
    return in(course, title, draft -> draft);
  }

  static Day in(Course course, String title, UnaryOperator<MeetingDraft> change) {
    Classroom school = course.school();
    Instant midnight = school.now().truncatedTo(ChronoUnit.DAYS).plus(1, ChronoUnit.DAYS);
    Lesson lesson =
        course.lesson(title).planned(midnight.plus(Duration.ofHours(10)), ZoneId.of("UTC"), change);
    return new Day(school, midnight, lesson);
  }

  /** A later day of the same lesson. */
  Day later(int days) {
    return new Day(school, midnight.plus(days, ChronoUnit.DAYS), lesson);
  }

  Day play(Play play) {
    play.on(school, lesson, midnight);
    return this;
  }

  /** Plays, and waits for the reports. */
  Day held(Play play) {
    play(play);
    return settled();
  }

  Day settled() {
    school.later(SETTLED);
    return this;
  }

  /**
   * The LMS received exactly this.
   *
   * @param wanted such as {@code Ana 50, Ben 100}; who is not named was absent, so {@code 0}
   */
  Day gives(String wanted) {
    Map<String, String> all = new TreeMap<>();
    lesson.course().students().forEach(name -> all.put(name.substring(0, name.indexOf(' ')), "0"));
    for (String one : wanted.split(", ", -1)) {
      if (!one.isEmpty()) {
        int blank = one.indexOf(' ');
        assertThat(all).containsKey(one.substring(0, blank));
        all.put(one.substring(0, blank), one.substring(blank + 1));
      }
    }
    assertThat(lesson.scores()).isEqualTo(all);
    return this;
  }

  /** No score of this lesson reached the LMS. */
  Day givesNothing() {
    assertThat(lesson.scores()).isEmpty();
    return this;
  }

  /** How the class stands to the identity of one participant. */
  Day knows(String wanted) {
    assertThat(Verdict.of(lesson.table())).isEqualTo(wanted);
    return this;
  }

  Lesson lesson() {
    return lesson;
  }

  Instant midnight() {
    return midnight;
  }
}
