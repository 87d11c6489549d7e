package org.presente.host.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.presente.host.roster.CourseRole;
import org.presente.sandbox.lms.GradeRow;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.grade.Column;
import org.presente.testing.Campus;

/** Marks on their way into the sandbox's strict gradebook. */
class PostingTest extends PostingBench {
  @Test
  void aMarkStandsInTheGradebookInAColumnOfItsSession() {
    propose(mark(ana, "50.00"));
    work();

    GradeRow grade = onlyGrade("4");
    assertThat(grade.points()).isEqualTo(OptionalDouble.of(50));
    assertThat(grade.comment()).isEqualTo("30/60 min");
    assertThat(grade.lessonId()).isEqualTo(Campus.LESSON);
    assertThat(columns())
        .singleElement()
        .returns("Week 1 (2026-11-22)", Column::label)
        .returns(SESSION, Column::resourceId)
        .returns(ColumnSpec.TAG, Column::tag);
    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
    assertThat(posting(ana).sentAt()).contains(clock.instant());
    assertThat(campus.control().violations().all()).isEmpty();
  }

  @Test
  void anUnchangedMarkIsNotSentAgain() {
    propose(mark(ana, "50.00"));
    work();
    propose(mark(ana, "50.00"));

    assertThat(work()).isZero();
    assertThat(asked(Endpoint.SCORES)).isEqualTo(1);
  }

  @Test
  void aChangedMarkReplacesOursWithinTheSameSecond() {
    propose(mark(ana, "50.00"));
    work();
    Instant first = onlyGrade("4").timestamp();
    propose(mark(ana, "75.00"));
    work();

    assertThat(onlyGrade("4").points()).isEqualTo(OptionalDouble.of(75));
    assertThat(onlyGrade("4").timestamp()).isEqualTo(first.plusSeconds(1));
    assertThat(posting(ana).sentPoints().orElseThrow()).isEqualByComparingTo("75");
  }

  @Test
  void aMarkThatAPersonChangedIsKeptAndTheDifferenceShown() {
    propose(mark(ana, "50.00"));
    work();
    campus.control().campus().gradebook().override(columns().get(0).id(), "4", 80);
    propose(mark(ana, "60.00"));
    work();

    assertThat(onlyGrade("4").points()).isEqualTo(OptionalDouble.of(80));
    assertThat(posting(ana).state()).isEqualTo(PostingState.KEPT);
    assertThat(posting(ana).platformPoints().orElseThrow()).isEqualByComparingTo("80");
    assertThat(posting(ana).reason()).contains(PostingReason.CHANGED_BY_PERSON);
    assertThat(asked(Endpoint.SCORES)).isEqualTo(1);
  }

  @Test
  void whoLeftTheCourseIsNotPosted() {
    propose(mark(ana, "50.00"), mark(ben, "100.00"));
    school.leave(ana);
    work();

    assertThat(posting(ana).state()).isEqualTo(PostingState.SKIPPED);
    assertThat(posting(ana).reason()).contains(PostingReason.LEFT_COURSE);
    assertThat(campus.gradesOf("4")).isEmpty();
    assertThat(posting(ben).state()).isEqualTo(PostingState.SENT);
  }

  @Test
  void testUsersAndStaffAreNotPosted() {
    long preview = school.testUser("6");
    long teacher = school.member("3", "Vera Lindqvist", CourseRole.INSTRUCTOR);
    propose(mark(preview, "50.00"), mark(teacher, "100.00"));
    work();

    assertThat(posting(preview).reason()).contains(PostingReason.NOT_GRADED);
    assertThat(posting(teacher).reason()).contains(PostingReason.NOT_GRADED);
    assertThat(asked(Endpoint.SCORES)).isZero();
  }

  @Test
  void aMarkWaitsForTheFirstLaunchThatTellsWhereTheGradebookIs() {
    long first = lesson;
    lesson = school.lesson("25");
    opened(Optional.empty());
    propose(mark(ana, "50.00"));
    work();
    assertThat(posting(ana).state()).isEqualTo(PostingState.STOPPED);
    assertThat(posting(ana).reason()).contains(PostingReason.NO_GRADEBOOK);

    opened(Optional.of(campus.grading()));
    work();
    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
    assertThat(lesson).isNotEqualTo(first);
  }

  @Test
  void theFirstSessionUsesTheColumnTheLessonCameWith() {
    campus
        .control()
        .campus()
        .gradebook()
        .add(
            new Column(
                "900",
                Campus.COURSE,
                campus.toolId(),
                "Week 1",
                100,
                "",
                "",
                Campus.LESSON,
                true,
                org.presente.sandbox.lms.platform.Json.object().nullNode()));
    opened(Optional.of(campus.gradingWith("900")));
    propose(mark(ana, "50.00"));
    work();
    propose("zoom:2", mark(ana, "100.00"));
    work();

    assertThat(columns()).hasSize(2);
    assertThat(campus.gradesOf("4"))
        .extracting(row -> row.column().ownedByLesson(), GradeRow::points)
        .containsExactlyInAnyOrder(
            tuple(true, OptionalDouble.of(50)), tuple(false, OptionalDouble.of(100)));
  }

  @Test
  void aWithdrawnMarkThatStillWaitsIsNotSent() {
    propose(mark(ana, "50.00"));
    backend.run(() -> gradebook.withdraw(lesson, SESSION, List.of(ana)));
    work();

    assertThat(campus.gradesOf("4")).isEmpty();
    assertThat(posting(ana).reason()).contains(PostingReason.NO_MARK_ANY_MORE);
    propose(mark(ana, "50.00"));
    work();
    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
  }
}
