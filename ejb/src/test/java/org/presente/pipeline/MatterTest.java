package org.presente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.pipeline.Play.full;
import static org.presente.pipeline.Play.ran;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.claim.ClaimService;
import org.presente.host.attendance.claim.ClaimableView;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.attendance.domain.policy.PolicyField;
import org.presente.host.notification.Matter;
import org.presente.host.notification.MatterService;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.control.Fault;

/** What waits for a person, and nothing when nothing does. */
class MatterTest {
  private static Classroom school;

  @BeforeAll
  static void open() {
    school = new Classroom();
  }

  @AfterAll
  static void close() {
    school.closeBlameless();
  }

  @Test
  void aClassThatWentWellNeedsNobody() {
    Course course = school.usualCourse();
    Day day = Day.in(course, "Week").held(full().stay("Ana", "10:00", "11:00")).gives("Ana 100");
    assertThat(matters(day)).isEmpty();
  }

  @Test
  void aTrialBesideTheClassNeedsNobody() {
    Day day =
        Day.in(school.usualCourse(), "Week")
            .held(ran("06:00", "06:10").again("10:00", "11:00").stay("Ana", "10:00", "11:00"));
    school.later(Duration.ofHours(4));
    assertThat(matters(day)).isEmpty();
  }

  @Test
  void aRunAtAnotherHourThanTheClassIsToldOnce() {
    Day day =
        Day.in(school.usualCourse(), "Week")
            .held(ran("15:00", "16:00").stay("Ana", "15:00", "16:00"))
            .givesNothing();
    assertThat(matters(day)).containsExactly("stray-run 1");
  }

  @Test
  void refusedMarksAreCountedUntilTheyArrive() {
    Course course = school.usualCourse();
    school
        .campus()
        .control()
        .faults()
        .enqueue(Endpoint.SCORES, Fault.statusForPerson(404, course.subject("Ana Silva")), 2);
    Day day = Day.in(course, "Week").held(full().stay("Ana", "10:00", "11:00"));
    assertThat(matters(day)).containsExactly("refused 1");

    school.campus().control().faults().clear();
    long session = day.lesson().session().id();
    long ana = course.person("Ana Silva");
    school
        .backend()
        .run(() -> day.lesson().attendance().retry(day.lesson().teacher(), session, ana));
    school.later(Duration.ofMinutes(1));
    day.gives("Ana 100");
    assertThat(matters(day)).isEmpty();
  }

  @Test
  void refusedMarksLeadToTheirClass() {
    Course course = school.usualCourse();
    school
        .campus()
        .control()
        .faults()
        .enqueue(Endpoint.SCORES, Fault.statusForPerson(404, course.subject("Ana Silva")), 2);
    Day day = Day.in(course, "Week").held(full().stay("Ana", "10:00", "11:00"));
    long refused = day.lesson().session().id();
    school.campus().control().faults().clear();
    assertThat(open(day))
        .singleElement()
        .satisfies(matter -> assertThat(matter.sessionId()).contains(refused));
  }

  @Test
  void aMarkChangedInTheGradebookIsToldUntilSomebodySaysWhoseCounts() {
    Course course = school.usualCourse();
    Day day =
        Day.in(course, "Week")
            .held(ran("10:30", "11:00").stay("Ana", "10:30", "11:00"))
            .gives("Ana 100");
    Lesson lesson = day.lesson();
    String column = lesson.columns().get(0).id();
    school
        .campus()
        .control()
        .campus()
        .gradebook()
        .override(column, course.subject("Ana Silva"), 80);
    lesson.choose(CoursePolicy.USUAL.with(PolicyField.BASIS, "scheduled"));
    school.later(Duration.ofMinutes(1));
    long session = lesson.session().id();
    long ana = course.person("Ana Silva");
    assertThat(matters(day)).containsExactly("disputed 1");

    school.backend().run(() -> lesson.attendance().agree(lesson.teacher(), session, ana));
    assertThat(matters(day)).isEmpty();
    assertThat(lesson.mark("Ana Silva").posting().agreedAt()).isPresent();
    day.gives("Ana 80");
  }

  @Test
  void whoLeftNothingToBeRecognisedByIsNoMatter() {
    Day day =
        Day.in(school.usualCourse(), "Week")
            .held(full().guest("").stay("Ana", "10:00", "11:00"))
            .gives("Ana 100");
    assertThat(day.lesson().table().unmatched()).hasSize(1);
    assertThat(matters(day)).isEmpty();
  }

  @Test
  void aLargeCourseIsAskedInNoMoreQueriesThanASmallOne() {
    Course course = school.usualCourse();
    Day first = Day.in(course, "Week 1").held(full().guest("Moonlight"));
    long one = queries(() -> open(first));
    long own = queries(() -> claimable(first));
    for (int i = 2; i < 5; i++) {
      Day.in(course, "Week " + i).held(full().guest("Sunshine"));
    }
    assertThat(open(first)).hasSize(4);
    assertThat(queries(() -> open(first))).isEqualTo(one).isLessThan(12);
    assertThat(queries(() -> claimable(first))).isEqualTo(own).isLessThan(20);
  }

  private static List<ClaimableView> claimable(Day day) {
    return school
        .backend()
        .call(
            () ->
                school
                    .backend()
                    .get(ClaimService.class)
                    .claimable(day.lesson().visit("Ana Silva")));
  }

  private static long queries(Runnable work) {
    school.backend().transactions().queries();
    work.run();
    return school.backend().transactions().queries();
  }

  @Test
  void marksToLookAtWaitUntilTheyAreSent() {
    Day day = Day.in(school.usualCourse(), "Week");
    day.lesson().choose(CoursePolicy.USUAL.with(PolicyField.POSTING, "after-preview"));
    day.held(full().stay("Ana", "10:00", "11:00")).givesNothing();
    assertThat(matters(day)).containsExactly("preview 1");

    long session = day.lesson().session().id();
    school.backend().run(() -> day.lesson().attendance().post(day.lesson().teacher(), session));
    school.later(Duration.ofMinutes(1));
    day.gives("Ana 100");
    assertThat(matters(day)).isEmpty();
  }

  @Test
  void marksThatWaitedGoOutWhenTheCourseNoLongerWantsToLookAtThem() {
    Day day = Day.in(school.usualCourse(), "Week");
    day.lesson().choose(CoursePolicy.USUAL.with(PolicyField.POSTING, "after-preview"));
    day.held(full().stay("Ana", "10:00", "11:00")).givesNothing();

    day.lesson().choose(CoursePolicy.USUAL.with(PolicyField.POSTING, "automatic"));
    school.later(Duration.ofMinutes(1));
    day.gives("Ana 100");
    assertThat(matters(day)).isEmpty();
  }

  @Test
  void minutesAfterTheEndMakeUpForThoseMissedWhereTheCourseSaysSo() {
    Day day = Day.in(school.usualCourse(), "Week");
    day.lesson().choose(CoursePolicy.USUAL.with(PolicyField.OVERTIME, "15"));
    day.held(
            ran("10:00", "11:30")
                .stay("Ana", "10:10", "11:10")
                .stay("Ben", "10:30", "11:30")
                .stay("Chen", "10:00", "11:30"))
        .gives("Ana 100, Ben 75, Chen 100");
  }

  private static List<Matter> open(Day day) {
    return school
        .backend()
        .call(() -> school.backend().get(MatterService.class).open(day.lesson().teacher()));
  }

  private static List<String> matters(Day day) {
    return open(day).stream().map(matter -> matter.kind() + " " + matter.count()).toList();
  }
}
