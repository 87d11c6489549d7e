package org.presente.host.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.presente.host.gradebook.passback.ColumnSearch;
import org.presente.host.gradebook.passback.ScorePosting;
import org.presente.host.roster.CourseRole;
import org.presente.host.task.WorkHandler;
import org.presente.sandbox.lms.GradeRow;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.grade.Column;
import org.presente.testing.Backend;
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
  @DisplayName("LTI 34: an unchanged mark is not sent again")
  void anUnchangedMarkIsNotSentAgain() {
    propose(mark(ana, "50.00"));
    work();
    propose(mark(ana, "50.00"));

    assertThat(work()).isZero();
    assertThat(asked(Endpoint.SCORES)).isEqualTo(1);
  }

  @Test
  @DisplayName("LTI 34: a changed mark is sent, a second later by its timestamp")
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
  @DisplayName("LTI 34: a mark that a person changed is kept")
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
  @DisplayName("LTI 34: the staff can replace a person's mark, but not one they have not seen")
  void theStaffCanReplaceAPersonsMark() {
    propose(mark(ana, "50.00"));
    work();
    String column = columns().get(0).id();
    campus.control().campus().gradebook().override(column, "4", 80);
    propose(mark(ana, "60.00"));
    work();

    campus.control().campus().gradebook().override(column, "4", 90);
    backend.run(() -> gradebook.force(lesson, SESSION, ana));
    work();
    assertThat(posting(ana).state()).isEqualTo(PostingState.KEPT);
    assertThat(onlyGrade("4").points()).isEqualTo(OptionalDouble.of(90));

    clock.advance(Duration.ofSeconds(5));
    backend.run(() -> gradebook.force(lesson, SESSION, ana));
    work();
    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
    assertThat(asked(Endpoint.SCORES)).as("Moodle itself locks an overridden mark").isEqualTo(2);
  }

  @Test
  @DisplayName("LTI 34: a person's mark that the staff agree to is asked about no more")
  void aPersonsMarkThatTheStaffAgreeToStaysUntilOursChanges() {
    propose(mark(ana, "50.00"));
    work();
    campus.control().campus().gradebook().override(columns().get(0).id(), "4", 80);
    propose(mark(ana, "60.00"));
    work();
    assertThat(posting(ana).isDisputed()).isTrue();
    assertThat(disputed()).isEqualTo(1);

    backend.run(() -> gradebook.agree(lesson, SESSION, ana, ben));
    propose(mark(ana, "60.00"));
    assertThat(work()).isZero();
    assertThat(posting(ana).isDisputed()).isFalse();
    assertThat(posting(ana).agreedAt()).contains(clock.instant());
    assertThat(posting(ana).platformPoints().orElseThrow()).isEqualByComparingTo("80");
    assertThat(disputed()).isZero();

    propose(mark(ana, "70.00"));
    work();
    assertThat(posting(ana).isDisputed()).as("ours is another one now").isTrue();
    assertThat(onlyGrade("4").points()).isEqualTo(OptionalDouble.of(80));
  }

  private long disputed() {
    return backend.tx(() -> gradebook.troubles(school.courseId)).stream()
        .mapToLong(TroubleView::disputed)
        .sum();
  }

  @Test
  @DisplayName("LTI 34: a whole class is looked at in lists, and a person's mark in it is kept")
  void aWholeClassIsLookedAtInLists() {
    Map<String, Long> people = new LinkedHashMap<>(Map.of("4", ana, "5", ben));
    for (int subject = 6; subject < 34; subject++) {
      people.put(
          Integer.toString(subject), school.student(Integer.toString(subject), "No " + subject));
    }
    proposeToAll(people, "50.00");
    work();
    assertThat(people.values()).allSatisfy(it -> assertThat(isSent(it)).isTrue());
    long scores = asked(Endpoint.SCORES);
    campus.control().campus().gradebook().override(columns().get(0).id(), "7", 80);
    long looks = asked(Endpoint.RESULTS);
    proposeToAll(people, "60.00");
    work();

    assertThat(asked(Endpoint.RESULTS) - looks).isLessThanOrEqualTo(4);
    assertThat(asked(Endpoint.SCORES) - scores).isEqualTo(people.size() - 1);
    assertThat(posting(people.get("7")).state()).isEqualTo(PostingState.KEPT);
    assertThat(onlyGrade("7").points()).isEqualTo(OptionalDouble.of(80));
  }

  private void proposeToAll(Map<String, Long> people, String points) {
    propose(people.values().stream().map(it -> mark(it, points)).toArray(ScoreProposal[]::new));
  }

  private boolean isSent(long person) {
    return posting(person).state() == PostingState.SENT;
  }

  @Test
  @DisplayName("LTI 35: a mark goes out seven days after the last launch, with nobody signed in")
  void aMarkGoesOutDaysLater() {
    clock.advance(Duration.ofDays(7));
    propose(mark(ana, "50.00"));
    work();

    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
    assertThat(onlyGrade("4").points()).isEqualTo(OptionalDouble.of(50));
  }

  @Test
  @DisplayName("LTI 31: two nodes that want one column at once make one")
  void twoNodesMakeOneColumn() throws Exception {
    propose(mark(ana, "50.00"), mark(ben, "70.00"));
    Backend other = backend(database.transactions());
    List<Class<? extends WorkHandler>> kinds = List.of(ColumnSearch.class, ScorePosting.class);
    ExecutorService nodes = Executors.newFixedThreadPool(2);
    try {
      List<Callable<Integer>> both = List.of(() -> backend.work(kinds), () -> other.work(kinds));
      for (Future<Integer> node : nodes.invokeAll(both)) {
        node.get();
      }
    } finally {
      nodes.shutdown();
    }
    work();

    assertThat(columns()).hasSize(1);
    assertThat(posting(ana).state()).isEqualTo(PostingState.SENT);
    assertThat(posting(ben).state()).isEqualTo(PostingState.SENT);
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
  @DisplayName("LTI 18: test users and staff are not posted")
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
  @DisplayName("LTI 30: without a gradebook a mark waits and says why")
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
