package org.presente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.pipeline.Play.full;
import static org.presente.pipeline.Play.ran;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.attendance.domain.policy.PolicyField;
import org.presente.sandbox.zoom.state.Occurrence;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RepeatRule;

/** The series table of the cases: one lesson, a class on several days. */
class SeriesTableTest extends CasesOfATable {
  private static final CaseTable<Consumer<String>> TABLE =
      new CaseTable<Consumer<String>>("S")
          .with("S1", SeriesTableTest::eachHasItsMarkOrOneForAll)
          .with("S2", SeriesTableTest::openedEarly)
          .with("S4", SeriesTableTest::cancelledOccurrence)
          .with("S7", SeriesTableTest::enrolledLater);

  @Override
  CaseTable<Consumer<String>> table() {
    return TABLE;
  }

  private static void eachHasItsMarkOrOneForAll(String id) {
    Map<CoursePolicy, String> wanted =
        Map.of(
            CoursePolicy.USUAL,
            "100 10",
            by("mean"),
            "55",
            by("best"),
            "100",
            by("drop-lowest"),
            "100");
    wanted.forEach(
        (policy, scores) -> {
          Day first =
              Day.in(school.usualCourse(), id + " " + policy.get(PolicyField.SERIES), daily(2));
          first.lesson().choose(policy);
          first.held(full().stay("Ana", "10:00", "11:00"));
          first.later(1).held(full().stay("Ana", "10:00", "10:06"));

          assertThat(first.lesson().scores()).containsEntry("Ana", scores);
        });
  }

  private static void openedEarly(String id) {
    Day first = Day.in(school.usualCourse(), id, daily(2));
    first.held(ran("09:30", "11:00").stay("Ana", "10:00", "11:00")).gives("Ana 100");
  }

  /** Cancelled on Zoom: it does not count in the mean, and has no column of its own. */
  private static void cancelledOccurrence(String id) {
    Day first = Day.in(school.usualCourse(), id, daily(3));
    first.lesson().choose(by("mean"));
    cancelOnZoom(first.later(2));
    first.held(full().stay("Ana", "10:00", "11:00"));
    first.later(1).held(full().stay("Ana", "10:00", "10:06"));
    school.clock().advanceTo(first.later(3).midnight());
    school.later(Duration.ofMinutes(1));
    assertThat(first.lesson().scores()).containsEntry("Ana", "55").containsEntry("Ben", "0");
    assertThat(first.lesson().columns()).hasSize(1);

    Day each = Day.in(school.usualCourse(), id + " each", daily(2));
    cancelOnZoom(each.later(1));
    each.held(full().stay("Ana", "10:00", "11:00"));
    school.clock().advanceTo(each.later(2).midnight());
    school.later(Duration.ofMinutes(1));
    assertThat(each.lesson().columns()).hasSize(1);
    each.gives("Ana 100");
  }

  private static void cancelOnZoom(Day day) {
    long meeting = day.lesson().zoomId();
    Instant start = day.midnight().plus(Duration.ofHours(10));
    String occurrence =
        school.zoom().meeting(meeting).occurrences().stream()
            .filter(it -> it.start().equals(start))
            .map(Occurrence::id)
            .findFirst()
            .orElseThrow();
    school.zoom().portal().delete(meeting, occurrence);
    school.later(Duration.ofHours(1));
  }

  private static void enrolledLater(String id) {
    Course course = school.course("Ben Okafor", "Chen Wei", "Dana Kline");
    Day first = Day.in(course, id, daily(4));
    first.held(full().stay("Ben", "10:00", "11:00"));
    first.later(1).held(full().stay("Ben", "10:00", "11:00"));
    course.admit("Ana Silva");
    course.readRoster();
    school.later(Duration.ofMinutes(1));
    first.later(2).held(full().stay("Ana", "10:00", "11:00"));
    first.later(3).held(full().stay("Ana", "10:00", "10:06"));

    first.gives("Ana 100 10, Ben 100 100 0 0, Chen 0 0 0 0, Dana 0 0 0 0");
    List<String> excused =
        school
            .backend()
            .call(() -> first.lesson().attendance().own(first.lesson().visit("Ana Silva")))
            .stream()
            .map(own -> own.mark().reason().name())
            .toList();
    assertThat(excused).hasSize(4).filteredOn("ENROLLED_LATER"::equals).hasSize(2);
  }

  private static CoursePolicy by(String series) {
    return CoursePolicy.USUAL.with(PolicyField.SERIES, series);
  }

  private static UnaryOperator<MeetingDraft> daily(int times) {
    return draft ->
        draft.recurring(
            Optional.of(new Recurrence(new RepeatRule.Daily(1), new Recurrence.End.Times(times))));
  }
}
