package org.presente.host.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.domain.ListedPerson;
import org.presente.host.attendance.domain.SessionFlag;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.identity.Proof;
import org.presente.host.attendance.recording.CourseUpdate;
import org.presente.host.attendance.recording.SessionUpdate;
import org.presente.host.course.Visit;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.RosterChanged;

/** Who is who: left, new, unmatched, decided, listed. */
class AttendancePeopleTest extends AttendanceFixture {
  @Test
  void whoLeftTheCourseIsListedNotMarked() {
    school.leave(ana);
    record(true, row("Ana Silva", 0, 60), row("Ben Okafor", 0, 60));

    assertThat(table().marks()).extracting(MarkView::personId).containsExactly(ben);
    assertThat(table().listed())
        .singleElement()
        .returns(ListedPerson.Kind.LEFT_COURSE, ListedView::kind)
        .returns("Ana Silva", ListedView::name);
    assertThat(proposed()).containsOnlyKeys(ben);
  }

  @Test
  void whoLeavesAfterwardsLosesTheMarkThatStillWaits() {
    record(true, row("Ana Silva", 0, 60), row("Ben Okafor", 0, 60));
    school.leave(ana);
    backend.run(() -> attendance.onRosterChanged(new RosterChanged(school.courseId)));
    backend.work(List.of(CourseUpdate.class, SessionUpdate.class));

    assertThat(table().marks()).extracting(MarkView::personId).containsExactly(ben);
    assertThat(skipped()).containsExactly(ana);
  }

  @Test
  void anUnmatchedPersonIsSuggestedAcceptedRememberedAndTakenBack() {
    record(true, row("Anna Silva", 0, 30), row("Ben Okafor", 0, 60));
    UnmatchedView unmatched = onlyUnmatched();
    assertThat(unmatched.names()).containsExactly("Anna Silva");
    assertThat(unmatched.suggestions()).extracting(SuggestionView::name).contains("Ana Silva");
    assertThat(session().flags()).contains(SessionFlag.UNMATCHED_PEOPLE);

    long id = session().id();
    backend.run(() -> attendance.accept(teacher, id, unmatched.token(), List.of(ana)));
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("50");
    assertThat(mark(ana).proof()).contains(Proof.DECISION);
    assertThat(table().unmatched()).isEmpty();
    assertThat(proposed().get(ana)).isEqualByComparingTo("50");

    DecisionView decision = table().decisions().get(0);
    assertThat(decision.shown()).isEqualTo("Anna Silva");
    assertThat(decision.personNames()).containsExactly("Ana Silva");
    backend.run(() -> attendance.undo(teacher, decision.id()));
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("0");
    assertThat(table().unmatched()).hasSize(1);
    assertThat(table().decisions()).isEmpty();
  }

  private UnmatchedView onlyUnmatched() {
    assertThat(table().unmatched()).hasSize(1);
    return table().unmatched().get(0);
  }

  @Test
  void aDecisionReachesTheOtherLessonsOfTheCourse() {
    record(true, row("Anna Silva", 0, 30));
    long first = lesson;
    lesson = school.lesson("week-2");
    record(true, row("Anna Silva", 0, 60));
    Visit second = school.visit(lesson, teacher.personId(), CourseRole.INSTRUCTOR);
    long id = backend.tx(() -> attendance.sessions(second)).get(0).id();
    String key = backend.tx(() -> attendance.table(second, id)).unmatched().get(0).token();
    backend.run(() -> attendance.accept(second, id, key, List.of(ana)));
    backend.work(List.of(CourseUpdate.class, SessionUpdate.class));

    assertThat(first).isNotEqualTo(lesson);
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("50");
  }

  @Test
  void somebodyDismissedIsAGuest() {
    record(true, row("A Stranger", 0, 30));
    String key = onlyUnmatched().token();
    long id = session().id();
    backend.run(() -> attendance.dismiss(teacher, id, key));

    assertThat(table().unmatched()).isEmpty();
    assertThat(table().listed()).singleElement().returns(ListedPerson.Kind.GUEST, ListedView::kind);
  }

  @Test
  void staffAndTestUsersAreListedNotMarked() {
    school.testUser("99");
    record(true, row("Vera Lindqvist", 0, 60), row("Test User", 0, 60), row("Ana Silva", 0, 60));

    assertThat(table().marks())
        .extracting(MarkView::name)
        .containsExactly("Ana Silva", "Ben Okafor");
    assertThat(table().listed())
        .extracting(ListedView::name)
        .containsExactlyInAnyOrder("Vera Lindqvist", "Test User");
  }

  @Test
  void somebodyNewInTheCourseIsRecognisedOnceTheRosterTells() {
    record(true, row("Chen Wei", 0, 60));
    assertThat(table().unmatched()).hasSize(1);
    long chen = school.student("6", "Chen Wei");
    backend.run(() -> attendance.onRosterChanged(new RosterChanged(school.courseId)));
    backend.work(List.of(CourseUpdate.class, SessionUpdate.class));

    assertThat(mark(chen).points().orElseThrow()).isEqualByComparingTo("100");
    assertThat(session().unmatched()).isZero();
  }

  @Test
  void overlongNamesFromASourceAreCutNotRefused() {
    record(true, row("k".repeat(400), Evidence.named("x".repeat(3000)), 0, 60));

    assertThat(onlyUnmatched().names().get(0)).hasSize(1000);
  }
}
