package org.presente.host.attendance.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.presente.host.attendance.domain.SessionFixture.ANA;
import static org.presente.host.attendance.domain.SessionFixture.BEN;
import static org.presente.host.attendance.domain.SessionFixture.HOST;
import static org.presente.host.attendance.domain.SessionFixture.aClass;
import static org.presente.host.attendance.domain.SessionFixture.at;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.domain.identity.Decision;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.identity.Member;
import org.presente.host.attendance.domain.identity.Proof;
import org.presente.host.attendance.domain.mark.AbsentAs;
import org.presente.host.attendance.domain.mark.Grading;
import org.presente.host.attendance.domain.mark.Mark;
import org.presente.host.attendance.domain.mark.MarkReason;
import org.presente.host.attendance.domain.mark.MarkStatus;
import org.presente.host.attendance.domain.measure.Fraction;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.host.attendance.domain.session.Stay;
import org.presente.host.attendance.domain.suggestion.Suggestion;
import org.presente.host.attendance.domain.suggestion.SuggestionReason;

class AttendanceCalculatorTest {

  private static final Evidence STRANGER = Evidence.named("Zoe Quill");

  /** P7. */
  @Test
  void absenceIsStatedOnlyOnceFinal() {
    SessionFixture session = aClass().was(ANA, "10:00", "10:30").notFinal();
    assertThat(MarkText.of(session.calculate()))
        .containsEntry("ana", "50.00")
        .containsEntry("ben", "NOT_GRADED");
    assertThat(markOf("ben", session).reason()).isEqualTo(MarkReason.NOT_FINAL);
  }

  /** P7. */
  @Test
  void absenceIsBlankWhenThePolicySaysSo() {
    SessionFixture session =
        aClass().was(ANA, "10:00", "11:00").graded(Grading.PROPORTIONAL.with(AbsentAs.BLANK));
    assertThat(markOf("ben", session))
        .isEqualTo(new Mark.Blank(MarkStatus.ABSENT, MarkReason.NEVER_APPEARED));
  }

  @Test
  void absenceTellsWhetherSomebodyWasThereOutsideTheClass() {
    SessionFixture session =
        aClass()
            .instance("i1", "09:40", "11:00")
            .was(ANA, "09:40", "09:55")
            .was(HOST, "09:40", "11:00");
    assertThat(markOf("ana", session).reason()).isEqualTo(MarkReason.NO_TIME_IN_CLASS);
    assertThat(markOf("ben", session).reason()).isEqualTo(MarkReason.NEVER_APPEARED);
  }

  /** P8. */
  @Test
  void whoLeftTheCourseIsListedAndNotGraded() {
    SessionResult result =
        aClass().roster(ANA.whoLeft(), BEN).was(ANA, "10:00", "11:00").calculate();
    assertThat(result.member("ana")).isEmpty();
    assertThat(result.listed())
        .extracting(ListedPerson::ref, ListedPerson::kind)
        .containsExactly(tuple("ana", ListedPerson.Kind.LEFT_COURSE));
  }

  @Test
  void whoLeftAndNeverAppearedIsNotEvenListed() {
    assertThat(aClass().roster(ANA.whoLeft(), BEN).was(BEN, "10:00", "11:00").calculate().listed())
        .isEmpty();
  }

  @Test
  void unmatchedPersonHasOneEntryForAllTheirRows() {
    SessionResult result =
        aClass()
            .row("i1", STRANGER, "10:00", "10:20")
            .row("i1", STRANGER, "10:10", "10:40")
            .calculate();
    assertThat(result.unmatched()).hasSize(1);
    UnmatchedPerson zoe = result.unmatched().get(0);
    assertThat(zoe.names()).containsExactly("Zoe Quill");
    assertThat(zoe.presence().length()).isEqualTo(Duration.ofMinutes(40));
    assertThat(zoe.presence().rowKeys()).containsExactly("r0", "r1");
    assertThat(result.flags()).containsExactly(SessionFlag.UNMATCHED_PEOPLE);
  }

  @Test
  void unmatchedPersonUnderTwoNamesGetsTheBestSuggestionOfBoth() {
    Evidence mail = Evidence.named("").withEmail("somebody@home.example");
    SessionResult result =
        aClass()
            .saw(new Evidence("", "", mail.email(), "Ana", ""))
            .saw(new Evidence("", "", mail.email(), "Silva, Ana", ""))
            .saw(new Evidence("", "", mail.email(), "Tablet 7", ""))
            .calculate();
    assertThat(result.unmatched().get(0).suggestions())
        .filteredOn(it -> it.memberId().equals("ana"))
        .containsExactly(Suggestion.of("ana", SuggestionReason.SWAPPED_NAMES, 100));
  }

  @Test
  void strangerInTheWaitingRoomOnlyIsNotListed() {
    SessionResult result =
        aClass()
            .was(ANA, "10:00", "11:00")
            .row(PresenceRow.of("w", "i1", STRANGER, at("10:00"), at("10:30")).inWaitingRoom())
            .calculate();
    assertThat(result.unmatched()).isEmpty();
  }

  @Test
  void unrecognisedHostIsListedAndNeverSuggested() {
    SessionResult result = aClass().row(hostRow(Evidence.named("Ana"))).calculate();
    assertThat(result.unmatched()).isEmpty();
    assertThat(result.listed())
        .extracting(ListedPerson::kind)
        .containsExactly(ListedPerson.Kind.HOST);
  }

  @Test
  void hostWhoseAccountBelongsToAStudentIsGradedOnlyByDecision() {
    Evidence shared = Evidence.named("").withEmail(ANA.email());
    SessionFixture session = aClass().row(hostRow(shared));
    assertThat(MarkText.of(session.calculate())).containsEntry("ana", "0.00");

    session.decided(Decision.is(shared.decisionKey(), "ana"));
    assertThat(MarkText.of(session.calculate())).containsEntry("ana", "100.00");
  }

  @Test
  void hostOfTheStaffIsListedAsStaff() {
    SessionResult result =
        aClass().row(hostRow(Evidence.named("").withEmail(HOST.email()))).calculate();
    assertThat(result.listed())
        .extracting(ListedPerson::kind)
        .containsExactly(ListedPerson.Kind.STAFF);
  }

  @Test
  void personDecidedToBeNobodyIsAGuest() {
    SessionResult result =
        aClass().saw(STRANGER).decided(Decision.nobody(STRANGER.decisionKey())).calculate();
    assertThat(result.unmatched()).isEmpty();
    assertThat(result.listed())
        .extracting(ListedPerson::kind, ListedPerson::ref)
        .containsExactly(tuple(ListedPerson.Kind.GUEST, "NAME:zoe quill"));
    assertThat(result.listed().get(0).toString()).doesNotContain("oe");
  }

  @Test
  void meetingWithoutAnyRowGradesNobody() {
    SessionResult result = aClass().calculate();
    assertThat(result.flags()).containsExactly(SessionFlag.NO_EVIDENCE);
    assertThat(MarkText.of(result).values()).containsOnly("NOT_GRADED");
  }

  @Test
  void rowsOfOtherInstancesAndRowsWithoutEndAreFlagged() {
    SessionResult result =
        aClass()
            .was(ANA, "10:00", "11:00")
            .was(BEN, "another", "10:00", "11:00")
            .row("i1", Evidence.named("").withEmail(BEN.email()), Stay.of(at("10:00"), null, null))
            .calculate();
    assertThat(result.flags())
        .containsExactlyInAnyOrder(SessionFlag.FOREIGN_ROW, SessionFlag.ROW_WITHOUT_END);
    assertThat(MarkText.of(result)).containsEntry("ana", "100.00").containsEntry("ben", "0.00");
  }

  @Test
  void teacherMustBeThereWhenTheRulesAskForIt() {
    SessionRules half = SessionRules.DEFAULT.withTeacherShare(Fraction.percent(50));
    SessionFixture short29 =
        aClass().was(ANA, "10:00", "11:00").was(HOST, "10:00", "10:29").rules(half);
    assertThat(short29.calculate().flags()).containsExactly(SessionFlag.TEACHER_NOT_PRESENT);
    assertThat(MarkText.of(short29.calculate())).containsEntry("ana", "NOT_GRADED");

    SessionFixture hostById =
        aClass()
            .was(ANA, "10:00", "11:00")
            .row(PresenceRow.of("h", "i1", Evidence.named(""), at("10:00"), at("10:30")).ofHost())
            .rules(half);
    assertThat(MarkText.of(hostById.calculate())).containsEntry("ana", "100.00");
  }

  @Test
  void classThatRanTooShortIsNotGraded() {
    SessionFixture session =
        aClass()
            .instance("i1", "10:00", "10:09")
            .was(ANA, "10:00", "10:09")
            .rules(SessionRules.DEFAULT.withShortest(Duration.ofMinutes(10)));
    assertThat(session.calculate().flags()).containsExactly(SessionFlag.CLASS_TOO_SHORT);
    assertThat(markOf("ana", session).reason()).isEqualTo(MarkReason.CLASS_TOO_SHORT);
  }

  @Test
  void excuseByHandComesBeforeEverything() {
    SessionFixture session = aClass().was(ANA, "10:00", "10:10").excused(ANA);
    assertThat(markOf("ana", session)).isEqualTo(Mark.excused(MarkReason.EXCUSED_BY_HAND));
  }

  @Test
  void rowsThatReachBeyondTheInstanceNeverGiveMoreThanAll() {
    SessionFixture session = aClass().instance("i1", "10:05", "10:55").was(ANA, "10:04", "10:56");
    MemberResult ana = session.calculate().member("ana").orElseThrow();
    assertThat(ana.share()).isEqualTo(Fraction.ONE);
    assertThat(MarkText.of(ana.mark())).isEqualTo("100.00");
  }

  @Test
  void strongestProofIsShownWhenRowsHaveSeveral() {
    SessionResult result =
        aClass().was(ANA, "10:00", "10:30").saw(Evidence.named("Ana Silva")).calculate();
    assertThat(result.member("ana").orElseThrow().strongestProof()).contains(Proof.EMAIL);
    assertThat(result.member("ben").orElseThrow().strongestProof()).isEmpty();
  }

  @Test
  void fingerprintChangesWithWhatMatters() {
    SessionFixture session = aClass().was(ANA, "10:00", "10:30").saw(STRANGER);
    String before = session.calculate().fingerprint();
    assertThat(session.calculate().fingerprint()).isEqualTo(before).hasSize(64);

    assertThat(session.notFinal().calculate().fingerprint()).isNotEqualTo(before);
    assertThat(aClass().was(ANA, "10:00", "10:31").saw(STRANGER).calculate().fingerprint())
        .isNotEqualTo(before);
    assertThat(
            aClass()
                .was(ANA, "10:00", "10:30")
                .saw(STRANGER)
                .decided(Decision.nobody(STRANGER.decisionKey()))
                .calculate()
                .fingerprint())
        .isNotEqualTo(before);
  }

  @Test
  void resultsShowNoNamesInLogs() {
    SessionResult result = aClass().saw(STRANGER).was(ANA, "10:00", "11:00").calculate();
    assertThat(result.toString()).doesNotContain("Zoe").doesNotContain("Silva");
    Member ana = ANA;
    assertThat(ana.toString()).isEqualTo("Member[ana]");
  }

  private static PresenceRow hostRow(Evidence evidence) {
    return PresenceRow.of("h", "i1", evidence, at("10:00"), at("11:00")).ofHost();
  }

  private static Mark markOf(String member, SessionFixture session) {
    return session.calculate().member(member).orElseThrow().mark();
  }
}
