package org.presente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.pipeline.Play.full;
import static org.presente.pipeline.Play.ran;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.presente.host.attendance.domain.ListedPerson;
import org.presente.host.attendance.domain.SessionFlag;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.attendance.domain.policy.PolicyField;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.sandbox.zoom.state.Json;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RepeatRule;

/** The time table of the cases, from Zoom to the LMS, with each of Zoom's sources. */
@ParameterizedClass(name = "{0}")
@EnumSource(Source.class)
class TimeTableTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
  private static Classroom school;
  private static Course course;

  @Parameter Source source;

  /** One row of the table. */
  interface Trial {
    void in(Course course, String id);
  }

  private static final CaseTable<Trial> TABLE =
      new CaseTable<Trial>("T")
          .with("T1", TimeTableTest::hostIsListedAndNotMarked)
          .with("T2", marks(full().stay("Ana", "10:30", "11:00"), "Ana 50"))
          .with(
              "T3",
              marks(
                  full().stay("Ana", "10:00", "10:20").stay("Ana", "10:30", "10:50"), "Ana 66.67"))
          .with(
              "T4",
              marks(
                  full().stay("Ana", "10:00", "10:40").stay("Ana", "10:30", "10:50"), "Ana 83.33"))
          .with(
              "T5",
              marks(full().stay("Ana", "10:00", "11:00").stay("Ana", "10:10", "10:20"), "Ana 100"))
          .with("T8", marks(ran("09:30", "11:00").stay("Ana", "09:30", "10:30"), "Ana 50"))
          .with("T10", TimeTableTest::lateHostCostsNothingUnlessTheScheduleCounts)
          .with(
              "T11",
              marks(
                  ran("10:00", "10:40").stay("Ana", "10:00", "10:40").stay("Ben", "10:00", "10:20"),
                  "Ana 100, Ben 50"))
          .with(
              "T12",
              marks(
                  ran("10:00", "10:10")
                      .stay("Ana", "10:00", "10:10")
                      .stay("Chen", "10:00", "10:10")
                      .again("10:15", "11:00")
                      .stay("Ana", "10:15", "10:30")
                      .stay("Ben", "10:15", "11:00"),
                  "Ana 45.45, Ben 81.82, Chen 18.18"))
          .with(
              "T13",
              marks(
                  full()
                      .stay("Ana", "10:00", "11:00")
                      .again("11:05", "11:10")
                      .stay("Ana", "11:05", "11:10"),
                  "Ana 100"))
          .with("T15", TimeTableTest::nothingHeldIsFlagged)
          .with("T16", TimeTableTest::movedMeeting)
          .with("T17", TimeTableTest::waitingRoom)
          .with("T18", marks(full().inRoom("Ana", "10:00", "10:20", "10:40"), "Ana 100"))
          .with("T20", TimeTableTest::shortDurationField)
          .with("T21", marks(full().stay("Ana", "10:30", "10:30"), ""))
          .with("T23", TimeTableTest::clocksChange)
          .with("T25", TimeTableTest::attendeeBecomesPanelist);

  @BeforeParameterizedClassInvocation
  static void open(Source source) {
    school = source.classroom();
    course = school.usualCourse();
  }

  @AfterParameterizedClassInvocation
  static void close() {
    school.closeBlameless();
  }

  static Stream<String> ids() {
    return TABLE.ids();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("ids")
  void theLmsReceivesTheMarksOfTheTable(String id) {
    school.zoom().clearJournal();
    TABLE.of(id).in(course, id);

    assertThat(school.zoom().count(source.operation())).as("reads of " + source).isPositive();
  }

  private static Trial marks(Play play, String wanted) {
    return (course, id) -> Day.in(course, id).held(play).gives(wanted);
  }

  private static void hostIsListedAndNotMarked(Course course, String id) {
    Day day = Day.in(course, id).held(full().stay("Ana", "10:00", "11:00")).gives("Ana 100");

    assertThat(day.lesson().table().listed())
        .extracting(person -> person.kind())
        .containsExactly(ListedPerson.Kind.STAFF);
    assertThat(day.lesson().receivers()).doesNotContain(Course.TEACHER);
  }

  private static void lateHostCostsNothingUnlessTheScheduleCounts(Course course, String id) {
    Day day =
        Day.in(course, id)
            .held(ran("10:20", "11:00").stay("Ana", "10:20", "11:00"))
            .gives("Ana 100");

    day.lesson().choose(CoursePolicy.USUAL.with(PolicyField.BASIS, "scheduled"));
    school.later(Duration.ofMinutes(1));
    day.gives("Ana 66.67");
  }

  private static void nothingHeldIsFlagged(Course course, String id) {
    Day day = Day.in(course, id).play(ran("09:00", "10:00").stay("Ana", "09:00", "10:00"));
    school.later(Duration.ofHours(3));

    assertThat(day.givesNothing().lesson().session().flags()).containsExactly(SessionFlag.NOT_HELD);
  }

  /** Changed on Zoom itself; and left as it was, but started hours later. */
  private static void movedMeeting(Course course, String id) {
    Day moved = Day.in(course, id);
    Play afternoon = ran("14:00", "15:00").stay("Ana", "14:00", "15:00");
    school
        .zoom()
        .portal()
        .change(
            moved.lesson().zoomId(),
            Json.object()
                .put("start_time", moved.midnight().plus(Duration.ofHours(14)).toString()));
    moved.held(afternoon).gives("Ana 100");

    Day offWindow = Day.in(course, id + " off every window").held(afternoon);
    assertThat(offWindow.givesNothing().lesson().sessions()).isEmpty();
  }

  private static void waitingRoom(Course course, String id) {
    Day.in(course, id, TimeTableTest::withWaitingRoom)
        .held(full().waits("Ana", "10:00", "10:30", "11:00"))
        .gives("Ana 50");
  }

  private static MeetingDraft withWaitingRoom(MeetingDraft draft) {
    return new MeetingDraft(
        draft.topic(),
        draft.start(),
        draft.duration(),
        draft.zone(),
        draft.passcode(),
        true,
        draft.hostId(),
        draft.recurrence(),
        draft.options());
  }

  private static void shortDurationField(Course course, String id) {
    school.zoom().switches(all -> all.shortBy(Duration.ofSeconds(60)));
    try {
      Day.in(course, id).held(full().stay("Ana", "10:00", "11:00")).gives("Ana 100");
    } finally {
      school.zoom().switches(all -> all.shortBy(Duration.ZERO));
    }
  }

  /** Ten in the morning in New York, the week before and the week after the clocks change. */
  private static void clocksChange(Course course, String id) {
    Instant change =
        NEW_YORK.getRules().nextTransition(school.now().plus(Duration.ofDays(8))).getInstant();
    ZonedDateTime first =
        change
            .atZone(NEW_YORK)
            .with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY))
            .with(LocalTime.of(10, 0));
    school.clock().advanceTo(first.minusDays(1).toInstant());
    Lesson lesson =
        course
            .lesson(id)
            .planned(
                first.toInstant(),
                NEW_YORK,
                draft ->
                    draft.recurring(
                        Optional.of(
                            new Recurrence(
                                new RepeatRule.Weekly(1, Set.of(DayOfWeek.WEDNESDAY)),
                                new Recurrence.End.Times(2)))));
    for (ZonedDateTime week : new ZonedDateTime[] {first, first.plusWeeks(1)}) {
      Play.full().stay("Ana", "10:00", "11:00").on(school, lesson, week.minusHours(10).toInstant());
      school.later(Duration.ofMinutes(65));
    }

    assertThat(Duration.between(first.toInstant(), first.plusWeeks(1).toInstant()))
        .isNotEqualTo(Duration.ofDays(7));
    assertThat(lesson.scores()).containsEntry("Ana", "100 100").containsEntry("Ben", "0 0");
  }

  /** Rows of webinars are those of meetings: the same person under two identities of Zoom's. */
  private static void attendeeBecomesPanelist(Course course, String id) {
    String address = course.address("Ana Silva");
    school.zoom().user(DemoAccount.ACCOUNT_ID, address, "Panelist", 1, "UTC");
    Day.in(course, id)
        .held(
            full()
                .stay("Ana", "10:00", "10:30")
                .stay(lesson -> new Joiner.AccountUser(address), "10:30", "11:00"))
        .gives("Ana 100");
  }
}
