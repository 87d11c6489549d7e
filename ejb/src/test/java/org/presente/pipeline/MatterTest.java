package org.presente.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.pipeline.Play.full;
import static org.presente.pipeline.Play.ran;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.attendance.domain.policy.PolicyField;
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

  private static List<String> matters(Day day) {
    return school
        .backend()
        .call(() -> school.backend().get(MatterService.class).open(day.lesson().teacher()))
        .stream()
        .map(matter -> matter.kind() + " " + matter.count())
        .toList();
  }
}
