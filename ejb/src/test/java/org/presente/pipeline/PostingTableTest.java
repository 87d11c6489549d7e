package org.presente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.pipeline.Play.full;
import static org.presente.pipeline.Play.ran;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.MarkView;
import org.presente.host.attendance.domain.mark.MarkStatus;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.attendance.domain.policy.PolicyField;
import org.presente.host.attendance.domain.policy.PolicyPreset;
import org.presente.host.gradebook.PostingReason;
import org.presente.host.gradebook.PostingState;
import org.presente.host.gradebook.PostingView;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.grade.Grade;
import org.presente.sandbox.lms.grade.Gradebook;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.sandbox.zoom.rule.Journal;

/** The table of posting and life cycle of the cases. */
class PostingTableTest extends CasesOfATable {
  private static final CoursePolicy SCHEDULED =
      CoursePolicy.USUAL.with(PolicyField.BASIS, "scheduled");

  private static Course course;

  private static final CaseTable<Consumer<String>> TABLE =
      new CaseTable<Consumer<String>>("P")
          .with("P1", PostingTableTest::sameReportTwice)
          .with("P2", PostingTableTest::matchedAtTheSecondRun)
          .with("P3", PostingTableTest::instanceListedLate)
          .with("P4", PostingTableTest::poisonInstance)
          .with("P5", PostingTableTest::markSetByHand)
          .with("P7", PostingTableTest::absentMember)
          .with("P8", PostingTableTest::memberRemovedBeforePosting)
          .with("P9", PostingTableTest::onePersonRefused)
          .with("P11", PostingTableTest::thresholds)
          .with("P14", PostingTableTest::scaleOfTheLms);

  @BeforeAll
  void prepare() {
    school.allowOnly(scope -> !scope.startsWith("dashboard:"));
    course = school.usualCourse();
  }

  @AfterEach
  void repair() {
    school.zoom().clearFaults();
  }

  @Override
  CaseTable<Consumer<String>> table() {
    return TABLE;
  }

  private static void sameReportTwice(String id) {
    Day day = Day.in(course, id).held(full().stay("Ana", "10:30", "11:00")).gives("Ana 50");
    List<Object> before = versions();
    long scores = scoresSent();
    int reads = school.zoom().count("reportMeetingParticipants");

    for (Duration wait : readsToCome()) {
      school.later(wait);
    }

    assertThat(school.zoom().count("reportMeetingParticipants")).isGreaterThan(reads + 1);
    assertThat(scoresSent()).isEqualTo(scores);
    assertThat(versions()).isEqualTo(before);
    day.gives("Ana 50");
  }

  /** The rest of the schedule of reads. */
  private static List<Duration> readsToCome() {
    return List.of(Duration.ofHours(3), Duration.ofHours(24), Duration.ofHours(72));
  }

  /** Everything whose change would be a write. */
  private static List<Object> versions() {
    List<Object> all = new ArrayList<>();
    for (String entity : List.of("MarkEntity", "SessionEntity", "RowEntity", "ScoreEntity")) {
      all.add(
          school
              .backend()
              .call(
                  () ->
                      school
                          .backend()
                          .get(EntityManager.class)
                          .createQuery(
                              "select e.id, e.version from " + entity + " e order by e.id",
                              Object[].class)
                          .getResultStream()
                          .map(List::of)
                          .toList()));
    }
    return all;
  }

  /** The LMS learns somebody's full name after the class. */
  private static void matchedAtTheSecondRun(String id) {
    Course own = school.usualCourse();
    Day day = Day.in(own, id).held(full().guest("Ana Luisa Silva", "10:00", "10:30")).gives("");
    long before = scoresSent();

    school
        .campus()
        .control()
        .rosterChanges()
        .rename(own.subject("Ana Silva"), "Ana Luisa", "Silva");
    own.readRoster();
    school.later(Duration.ofMinutes(1));

    day.gives("Ana 50");
    assertThat(scoresSent()).isEqualTo(before + 1);
  }

  private static void instanceListedLate(String id) {
    Duration late = Duration.ofHours(50);
    delays(late, late);
    try {
      Day day = Day.in(course, id).held(full().stay("Ana", "10:30", "11:00")).givesNothing();
      school.later(Duration.ofHours(24));
      assertThat(day.givesNothing().lesson().sessions()).isEmpty();
      school.later(Duration.ofHours(47));
      school.later(Duration.ofMinutes(10));

      day.gives("Ana 50");
    } finally {
      delays(Duration.ofMinutes(2), Duration.ofMinutes(30));
    }
  }

  private static void delays(Duration instances, Duration reports) {
    school.zoom().switches(all -> all.instanceDelay(instances).reportDelay(reports));
  }

  private static void poisonInstance(String id) {
    Day poisoned = Day.in(course, id).play(full().stay("Ana", "10:00", "11:00"));
    String uuid = school.zoom().instances(poisoned.lesson().zoomId()).get(0).uuid();
    school
        .zoom()
        .fail(Fault.of("reportMeetingParticipants", Fault.Kind.SERVER_ERROR, 10_000).about(uuid));
    school.zoom().clearJournal();

    poisoned.settled().givesNothing();
    Day.in(course, id + " after it").held(full().stay("Ben", "10:00", "11:00")).gives("Ben 100");
    assertThat(readsThatFailed()).isBetween(1L, 20L);

    school.zoom().clearFaults();
    school.later(Duration.ofHours(1));
    poisoned.gives("Ana 100");
  }

  private static long readsThatFailed() {
    return school.zoom().requests().stream()
        .filter(it -> it.operation().equals("reportMeetingParticipants"))
        .map(Journal.Entry::status)
        .filter(status -> status == 500)
        .count();
  }

  private static void markSetByHand(String id) {
    Day day = Day.in(course, id).held(ran("10:30", "11:00").stay("Ana", "10:30", "11:00"));
    day.gives("Ana 100");
    String column = day.lesson().columns().get(0).id();
    gradebook().override(column, course.subject("Ana Silva"), 80);

    day.lesson().choose(SCHEDULED);
    school.later(Duration.ofMinutes(1));

    day.gives("Ana 80");
    MarkView mark = day.lesson().mark("Ana Silva");
    assertThat(mark.points().orElseThrow()).isEqualByComparingTo("50");
    assertThat(mark.posting().state()).isEqualTo(PostingState.KEPT);
    assertThat(mark.posting().platformPoints().orElseThrow()).isEqualByComparingTo("80");
  }

  private static void absentMember(String id) {
    Day zero = Day.in(course, id).play(full().stay("Ana", "10:00", "11:00"));
    school.later(Duration.ofMinutes(20));
    zero.givesNothing();
    school.later(Duration.ofMinutes(45));
    zero.gives("Ana 100");

    Day blank = Day.in(course, id + " blank");
    blank.lesson().choose(CoursePolicy.USUAL.with(PolicyField.ABSENT_AS, "blank"));
    blank.held(full().stay("Ana", "10:00", "11:00"));
    assertThat(blank.lesson().scores()).containsOnlyKeys("Ana").containsEntry("Ana", "100");
  }

  private static void memberRemovedBeforePosting(String id) {
    Course own = school.usualCourse();
    Day day =
        Day.in(own, id).play(full().stay("Ana", "10:00", "11:00").stay("Ben", "10:00", "11:00"));
    own.remove("Ben Okafor");
    own.readRoster();
    day.settled();

    assertThat(day.lesson().scores())
        .containsEntry("Ana", "100")
        .containsOnlyKeys("Ana", "Chen", "Dana");
    assertThat(day.lesson().table().listed())
        .extracting(person -> person.name())
        .contains("Ben Okafor");
  }

  private static void onePersonRefused(String id) {
    for (int status : new int[] {404, 403}) {
      school
          .campus()
          .control()
          .faults()
          .enqueue(
              Endpoint.SCORES,
              org.presente.sandbox.lms.control.Fault.statusForPerson(
                  status, course.subject("Ana Silva")),
              2);
      Day day =
          Day.in(course, id + " " + status)
              .held(full().stay("Ana", "10:00", "11:00").stay("Ben", "10:00", "11:00"));

      assertThat(day.lesson().scores())
          .containsOnlyKeys("Ben", "Chen", "Dana")
          .containsEntry("Ben", "100");
      PostingView refused = day.lesson().mark("Ana Silva").posting();
      assertThat(refused.state()).isEqualTo(PostingState.REFUSED);
      assertThat(refused.reason())
          .contains(status == 404 ? PostingReason.PERSON_UNKNOWN : PostingReason.FORBIDDEN);
      school.campus().control().faults().clear();
    }
  }

  private static void thresholds(String id) {
    Day day = Day.in(course, id);
    day.lesson().choose(PolicyPreset.LATE_6_ABSENT_21.onto(CoursePolicy.USUAL));
    day.held(
            full()
                .stay("Ana", "10:05", "11:00")
                .stay("Ben", "10:10", "11:00")
                .stay("Chen", "10:22", "11:00")
                .stay("Dana", "10:00", "10:20"))
        .gives("Ana 100, Ben 50");
    assertThat(
            Stream.of("Ana Silva", "Ben Okafor", "Chen Wei", "Dana Kline")
                .map(name -> day.lesson().mark(name).status()))
        .containsExactly(MarkStatus.PRESENT, MarkStatus.LATE, MarkStatus.ABSENT, MarkStatus.ABSENT);
  }

  /** A tool sends points and their maximum; what an LMS makes of them is its own scale. */
  private static void scaleOfTheLms(String id) {
    Day day = Day.in(course, id).held(ran("10:30", "11:00").stay("Ana", "10:30", "11:00"));
    day.gives("Ana 100");
    Column column = day.lesson().columns().get(0);
    assertThat(column.maximum()).isEqualTo(100);
    gradebook().replace(outOfFour(column));

    day.lesson().choose(SCHEDULED);
    school.later(Duration.ofMinutes(1));
    day.gives("Ana 2");
  }

  /** A person changes the maximum; one mark keeps its bare points, as Moodle leaves to choose. */
  @Test
  void maximumChangedInTheLms() {
    Day day =
        Day.in(course, "maximum")
            .held(ran("10:30", "11:00").stay("Ana", "10:30", "11:00").stay("Ben", "10:30", "11:00"))
            .gives("Ana 100, Ben 100");
    Column column = day.lesson().columns().get(0);
    gradebook().replace(outOfFour(column));
    gradebook()
        .change(
            column.id(),
            course.subject("Ana Silva"),
            grade ->
                new Grade(grade.columnId(), grade.personId(), 100.0, null, "", grade.timestamp()));
    assertThat(taken(column)).containsExactly(1, 1, 1, 1);

    school.later(Duration.ofHours(2));
    day.lesson().choose(SCHEDULED);
    school.later(Duration.ofMinutes(1));
    day.gives("Ana 2, Ben 2");
    assertThat(taken(column)).as("all again, also those unchanged").containsExactly(2, 2, 2, 2);

    school.later(Duration.ofHours(2));
    day.lesson().choose(CoursePolicy.USUAL);
    school.later(Duration.ofMinutes(1));
    day.gives("Ana 4, Ben 4");
    assertThat(taken(column)).as("only those that changed").containsExactly(3, 3, 2, 2);
  }

  /** No mark changes any more; the day's look sees it. */
  @Test
  void maximumChangedInTheLmsAfterTheTermsLastClass() {
    Day day =
        Day.in(course, "settled")
            .held(ran("10:30", "11:00").stay("Ana", "10:30", "11:00"))
            .gives("Ana 100");
    Column column = day.lesson().columns().get(0);
    school.later(Duration.ofDays(4));
    int before = gradebook().scoresTaken(column.id(), course.subject("Ana Silva"));
    gradebook().replace(outOfFour(column));

    school.later(Duration.ofDays(1));
    school.later(Duration.ofMinutes(1));
    day.gives("Ana 4");
    assertThat(gradebook().scoresTaken(column.id(), course.subject("Ana Silva")))
        .isEqualTo(before + 1);

    school.later(Duration.ofDays(1));
    school.later(Duration.ofMinutes(1));
    assertThat(gradebook().scoresTaken(column.id(), course.subject("Ana Silva")))
        .as("once")
        .isEqualTo(before + 1);
  }

  private static List<Integer> taken(Column column) {
    return course.students().stream()
        .map(name -> gradebook().scoresTaken(column.id(), course.subject(name)))
        .toList();
  }

  private static Column outOfFour(Column column) {
    return new Column(
        column.id(),
        column.courseId(),
        column.toolId(),
        column.label(),
        4,
        column.resourceId(),
        column.tag(),
        column.lessonId(),
        column.ownedByLesson(),
        column.submissionReview());
  }

  private static Gradebook gradebook() {
    return school.campus().control().campus().gradebook();
  }

  private static long scoresSent() {
    return school.campus().control().counters().of(Endpoint.SCORES);
  }
}
