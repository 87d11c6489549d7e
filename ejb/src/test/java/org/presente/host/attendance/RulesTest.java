package org.presente.host.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.domain.mark.MarkReason;
import org.presente.host.attendance.domain.mark.MarkStatus;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.attendance.domain.policy.PolicyField;
import org.presente.host.attendance.domain.policy.PolicyPreset;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.host.attendance.recording.CourseUpdate;
import org.presente.host.attendance.recording.SessionUpdate;
import org.presente.host.course.NotAllowed;

/** What the staff choose about marks, and the ledger that tells how each came about. */
class RulesTest extends AttendanceFixture {
  private PolicyService rules() {
    return backend.get(PolicyService.class);
  }

  private void chosen(CoursePolicy policy) {
    backend.run(() -> rules().chooseForCourse(teacher, policy));
    settle();
  }

  private void settle() {
    backend.work(List.of(CourseUpdate.class, SessionUpdate.class));
  }

  private LedgerView ledger(long person) {
    return backend
        .tx(() -> backend.get(LedgerService.class).ledger(teacher, session().id()))
        .stream()
        .filter(it -> it.personId() == person)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aPresetChangesTheMarksThatThereAre() {
    record(true, row("Ana Silva", 5, 60), row("Ben Okafor", 10, 60));
    chosen(PolicyPreset.LATE_6_ABSENT_21.onto(CoursePolicy.USUAL));

    assertThat(mark(ana).status()).isEqualTo(MarkStatus.PRESENT);
    assertThat(mark(ben).status()).isEqualTo(MarkStatus.LATE);
    assertThat(proposed().get(ana)).isEqualByComparingTo("100");
    assertThat(proposed().get(ben)).isEqualByComparingTo("50");
  }

  @Test
  void aLessonMayHaveItsOwnRulesAndFollowTheCourseAgain() {
    record(true, row("Ana Silva", 0, 30));
    chosen(CoursePolicy.USUAL.with(PolicyField.KIND, "pass-fail"));
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("0");

    backend.run(
        () -> rules().chooseForLesson(teacher, CoursePolicy.USUAL.with(PolicyField.KIND, "entry")));
    settle();
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("100");
    assertThat(backend.tx(() -> rules().policy(teacher)).own()).isTrue();

    backend.run(() -> rules().followCourse(teacher));
    settle();
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("0");
  }

  @Test
  void absenceIsBlankWhereTheCourseSaysSo() {
    chosen(CoursePolicy.USUAL.with(PolicyField.ABSENT_AS, "blank"));
    record(true, row("Ben Okafor", 0, 60));

    assertThat(mark(ana).status()).isEqualTo(MarkStatus.ABSENT);
    assertThat(proposed()).containsOnlyKeys(ben);
  }

  @Test
  void theSameChoiceAgainWritesNothing() {
    record(true, row("Ana Silva", 0, 60));
    CoursePolicy policy = PolicyPreset.SHARE_75_10.onto(CoursePolicy.USUAL);
    chosen(policy);
    int before = ledger(ana).entries().size();
    chosen(policy);

    assertThat(ledger(ana).entries()).hasSize(before);
  }

  @Test
  void anExcusedStudentHasNoMarkUntilTheEvidenceDecidesAgain() {
    record(true, row("Ben Okafor", 0, 60));
    long id = session().id();
    backend.run(() -> rules().excuse(teacher, id, ana));
    assertThat(mark(ana).points()).isEmpty();
    assertThat(mark(ana).reason()).isEqualTo(MarkReason.EXCUSED_BY_HAND);
    assertThat(skipped()).containsExactly(ana);

    backend.run(() -> rules().decideByEvidence(teacher, id, ana));
    assertThat(mark(ana).status()).isEqualTo(MarkStatus.ABSENT);
    assertThat(skipped()).isEmpty();
  }

  @Test
  void pointsByHandStandAgainstTheEvidence() {
    record(true, row("Ana Silva", 0, 60));
    long id = session().id();
    backend.run(() -> rules().give(teacher, id, ana, new BigDecimal("80")));
    record(true, row("Ana Silva", 0, 60), row("Ben Okafor", 0, 60));

    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("80");
    assertThat(mark(ana).reason()).isEqualTo(MarkReason.GIVEN_BY_HAND);
    assertThat(backend.tx(() -> rules().exceptions(teacher, id)))
        .singleElement()
        .returns("Vera Lindqvist", ExceptionView::by);
    assertThatThrownBy(() -> backend.run(() -> rules().give(teacher, id, ana, new BigDecimal(101))))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void theLedgerTellsWhyAMarkWasLoweredAndByWhom() {
    record(true, row("Ana Silva", 0, 60));
    clock.advance(Duration.ofMinutes(1));
    backend.run(() -> rules().give(teacher, session().id(), ana, BigDecimal.TEN));

    assertThat(ledger(ana).entries()).hasSize(2);
    assertThat(ledger(ana).entries().get(0)).returns("evidence", EntryView::cause);
    assertThat(ledger(ana).entries().get(1))
        .returns("exception", EntryView::cause)
        .returns(Optional.of("Vera Lindqvist"), EntryView::by)
        .returns(true, EntryView::lowered);
  }

  @Test
  void aStudentReadsTheOwnLedgerAndChoosesNothing() {
    record(true, row("Ana Silva", 0, 60));
    long id = session().id();

    assertThat(backend.tx(() -> backend.get(LedgerService.class).own(anasVisit, id)))
        .get()
        .returns(ana, LedgerView::personId);
    assertThatThrownBy(
            () -> backend.tx(() -> backend.get(LedgerService.class).ledger(anasVisit, id)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(
            () -> backend.run(() -> rules().chooseForCourse(anasVisit, CoursePolicy.USUAL)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> backend.run(() -> rules().excuse(anasVisit, id, ana)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void aSeriesHasOneMarkOfAllItsFinalClasses() {
    chosen(CoursePolicy.USUAL.with(PolicyField.SERIES, "mean"));
    record(run("occurrence-1", "i1", 60));
    record(run("occurrence-2", "i2", 6));

    assertThat(proposed().get(ana)).isEqualByComparingTo("55");
    chosen(
        CoursePolicy.USUAL
            .with(PolicyField.SERIES, "drop-lowest")
            .with(PolicyField.KIND, "thresholds"));
    assertThat(proposed().get(ana)).isEqualByComparingTo("100");
  }

  private SessionEvidence run(String occurrence, String instance, int minutes) {
    PresenceRow row =
        PresenceRow.of(
            instance + "-ana",
            instance,
            org.presente.host.attendance.domain.identity.Evidence.named("Ana Silva"),
            TEN,
            minute(minutes));
    return evidence(
        occurrence,
        List.of(new InstanceEvidence(instance, TEN, ELEVEN, true, List.of(row))),
        Map.of());
  }
}
