package org.presente.zoom.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.AttendanceService;
import org.presente.host.attendance.AttendanceTable;
import org.presente.host.attendance.MarkView;
import org.presente.host.attendance.SessionView;
import org.presente.host.attendance.domain.identity.Proof;
import org.presente.host.roster.CourseRole;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.sandbox.zoom.rule.Fault;
import org.presente.zoom.School;
import org.presente.zoom.registrant.JoinAnswer;
import org.presente.zoom.registrant.JoinService;

class ReportTest {
  private static final Duration SOON = Duration.ofMinutes(10);
  private final School school = new School();
  private long ana;
  private long ben;
  private long zoomId;

  @BeforeEach
  void plan() {
    ana = school.person("Ana Silva", "ana@school.example", CourseRole.LEARNER);
    ben = school.person("Ben Okafor", "ben@school.example", CourseRole.LEARNER);
    zoomId = school.plannedIn(SOON).zoomId().orElseThrow();
    school.backend().work();
  }

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void halfOfTheClassIsFiftyPointsAndAbsenceIsZeroOnceFinal() {
    school.zoom().switches(all -> all.registrantEmails(false));
    anaStaysForHalfOfTheClass();
    later(Duration.ofHours(1));

    assertThat(session().finalised()).isTrue();
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("50");
    assertThat(mark(ana).proof()).contains(Proof.REGISTRANT);
    assertThat(mark(ben).points().orElseThrow()).isEqualByComparingTo("0");
    assertThat(school.zoom().violations()).isEmpty();
  }

  @Test
  void movedClockMakesAllOfItDueAtOnce() {
    anaStaysForHalfOfTheClass();
    school.clock().advance(Duration.ofDays(4));
    school.backend().beat();

    assertThat(session().finalised()).isTrue();
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("50");
  }

  /** Nobody is there while the class is held, and Zoom does not answer at first afterwards. */
  @Test
  void classOfThreeWeeksOfOutageIsFound() {
    zoomId = school.plannedIn(Duration.ofHours(3)).zoomId().orElseThrow();
    school.backend().beat();
    school.clock().advanceTo(school.meeting().start());
    school.zoom().start(zoomId);
    school.zoom().join(zoomId, link(ana));
    school.clock().advance(Duration.ofHours(1));
    school.zoom().end(zoomId);

    school.zoom().fail("reportMeetings", Fault.Kind.SERVER_ERROR, 50);
    later(Duration.ofDays(21));
    assertThat(sessions()).isEmpty();
    school.zoom().clearFaults();
    later(Duration.ofDays(1));
    assertThat(session().finalised()).isTrue();
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("100");

    later(Duration.ofDays(1));
    school.zoom().clearJournal();
    later(Duration.ofDays(1));
    assertThat(school.zoom().count("reportMeetings")).as("it is done with").isZero();
  }

  @Test
  void reportThatIsNotReadyIsNotNobody() {
    withoutDashboards();
    school.zoom().switches(all -> all.reportDelay(Duration.ofHours(2)));
    anaStaysForHalfOfTheClass();
    later(Duration.ofMinutes(30));
    later(Duration.ofMinutes(30));
    assertThat(session().finalised()).isFalse();
    assertThat(mark(ben).points()).isEmpty();

    later(Duration.ofHours(3));
    assertThat(session().finalised()).isTrue();
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("50");
  }

  @Test
  void withoutReportScopesPastMeetingsAreRead() {
    scopes(scope -> !scope.startsWith("report:") && !scope.startsWith("dashboard:"));
    anaStaysForHalfOfTheClass();
    later(Duration.ofHours(1));

    assertThat(school.zoom().count("pastMeetingParticipants")).isPositive();
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("50");
  }

  @Test
  void hostsListFindsTheRunAndNoMeetingIsAskedForByItself() {
    anaStaysForHalfOfTheClass();
    later(Duration.ofHours(1));
    later(Duration.ofHours(4));

    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("50");
    assertThat(school.zoom().count("reportMeetings")).isPositive();
    assertThat(school.zoom().count("pastMeetings")).isZero();
  }

  @Test
  void meetingIsAskedForByItselfWhenTheListKeepsSilent() {
    school.clock().advanceTo(school.meeting().end());
    later(Duration.ofMinutes(5));
    assertThat(school.zoom().count("reportMeetings")).isPositive();
    assertThat(school.zoom().count("pastMeetings")).isZero();

    later(Duration.ofHours(1));
    assertThat(school.zoom().count("pastMeetings")).isEqualTo(1);
  }

  @Test
  void outageOfTheListIsTriedAgain() {
    scopes(scope -> !scope.startsWith("report:") && !scope.startsWith("dashboard:"));
    school.zoom().fail("pastMeetings", Fault.Kind.SERVER_ERROR, 1);
    anaStaysForHalfOfTheClass();
    assertThat(sessions()).isEmpty();

    later(Duration.ofMinutes(5));
    later(Duration.ofMinutes(40));
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("50");
  }

  @Test
  void outageLosesNothing() {
    anaStaysForHalfOfTheClass();
    school.zoom().fail("reportMeetingParticipants", Fault.Kind.BAD_GATEWAY, 1);
    school.zoom().fail("reportMeetings", Fault.Kind.SERVER_ERROR, 1);
    later(Duration.ofHours(1));
    later(Duration.ofHours(1));
    later(Duration.ofHours(1));

    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("50");
  }

  @Test
  void hostWhoDropsMakesTwoRunsOfOneClass() {
    school.clock().advanceTo(school.meeting().start());
    run(Duration.ofMinutes(10), 10);
    school.clock().advance(Duration.ofMinutes(5));
    run(Duration.ofMinutes(45), 45);
    later(Duration.ofHours(1));

    assertThat(sessions()).hasSize(1);
    assertThat(session().held()).isBetween(Duration.ofMinutes(54), Duration.ofMinutes(56));
    assertThat(mark(ana).points().orElseThrow()).isEqualByComparingTo("100");
  }

  @Test
  void trialTheDayBeforeIsNotTheClass() {
    school.plannedIn(Duration.ofHours(20));
    school.zoom().start(zoomId);
    school.clock().advance(Duration.ofMinutes(3));
    school.zoom().end(zoomId);
    later(Duration.ofHours(22));
    later(Duration.ofHours(1));

    assertThat(sessions()).isEmpty();
  }

  private void anaStaysForHalfOfTheClass() {
    school.clock().advanceTo(school.meeting().start());
    run(Duration.ofMinutes(60), 30);
  }

  /** Ana comes at the start; the host and a guest stay to the end. */
  private void run(Duration length, int anasMinutes) {
    school.zoom().start(zoomId);
    String stay = school.zoom().join(zoomId, link(ana)).userId();
    school.zoom().join(zoomId, new Joiner.AccountUser(DemoAccount.SECOND_HOST));
    school.backend().beat();
    Duration half = Duration.ofMinutes(anasMinutes);
    school.clock().advance(half);
    if (half.compareTo(length) < 0) {
      school.zoom().leave(zoomId, stay);
      school.clock().advance(length.minus(half));
    }
    school.zoom().end(zoomId);
    school.backend().beat();
  }

  private Joiner link(long person) {
    JoinAnswer answer = school.backend().get(JoinService.class).join(school.lessonId(), person);
    return new Joiner.PersonalLink(((JoinAnswer.Go) answer).address());
  }

  private void withoutDashboards() {
    scopes(scope -> !scope.startsWith("dashboard:"));
  }

  private void scopes(Predicate<String> kept) {
    Set<String> left = school.zoom().allScopes().stream().filter(kept).collect(Collectors.toSet());
    school.zoom().changeApp(DemoAccount.CLIENT_ID, app -> app.withScopes(left));
    school.connect(DemoAccount.CLIENT_SECRET);
  }

  private void later(Duration wait) {
    school.clock().advance(wait);
    school.backend().beat();
  }

  private List<SessionView> sessions() {
    return school
        .backend()
        .call(() -> school.backend().get(AttendanceService.class).sessions(school.visit()));
  }

  private SessionView session() {
    return sessions().get(0);
  }

  private MarkView mark(long person) {
    AttendanceTable table =
        school
            .backend()
            .call(
                () ->
                    school
                        .backend()
                        .get(AttendanceService.class)
                        .table(school.visit(), session().id()));
    return table.marks().stream().filter(it -> it.personId() == person).findFirst().orElseThrow();
  }
}
