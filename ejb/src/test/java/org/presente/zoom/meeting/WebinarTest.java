package org.presente.zoom.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.AttendanceService;
import org.presente.host.attendance.SessionView;
import org.presente.host.roster.CourseRole;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.zoom.EventReceiver;
import org.presente.zoom.School;
import org.presente.zoom.account.ConnectionService;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.MeetingRequest;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.ZoomMeeting;
import org.presente.zoom.meeting.domain.Format;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RepeatRule;
import org.presente.zoom.registrant.JoinAnswer;
import org.presente.zoom.registrant.JoinService;

/** A lesson that is a webinar, from the form to the attendance. */
class WebinarTest {
  private static final Duration SOON = Duration.ofMinutes(10);
  private static final Duration A_DAY = Duration.ofHours(25);
  private final School school = new School();
  private long ana;

  @BeforeEach
  void enrol() {
    ana = school.person("Ana Silva", "ana@school.example", CourseRole.LEARNER);
  }

  @AfterEach
  void close() {
    school.close();
  }

  @Test
  void lessonIsAWebinarFromTheFormToTheAttendance() {
    license();
    school.save(webinarIn(SOON));
    school.backend().work();
    school.backend().work();
    MeetingView made = school.meeting();
    long id = made.zoomId().orElseThrow();

    ZoomMeeting onZoom = webinar(id);
    assertThat(onZoom.facts().type()).isEqualTo(5);
    assertThat(onZoom.settings()).containsEntry("practice_session", true);
    assertThat(onZoom.settings()).doesNotContainKey("waiting_room");
    assertThat(made.webinar()).isTrue();
    assertThat(made.changedByZoom()).isEmpty();
    assertThat(school.zoom().count("webinarRegistrantCreate")).isPositive();

    play(id);
    school.clock().advance(Duration.ofHours(1));
    school.backend().beat();
    assertThat(points()).contains("50");
    assertThat(school.zoom().count("reportWebinarParticipants")).isPositive();
    assertThat(school.zoom().count("reportMeetingParticipants")).isZero();
    assertThat(school.zoom().violations()).isEmpty();
  }

  @Test
  void changesOnEitherSideReachTheOther() {
    license();
    school.save(webinarIn(Duration.ofDays(2)));
    school.backend().work();
    long id = school.meeting().zoomId().orElseThrow();

    school.save(School.named(school.draft(), "Optics").as(Format.webinar(false, true)));
    school.backend().work();
    assertThat(webinar(id).topic()).isEqualTo("Optics");
    assertThat(webinar(id).settings()).containsEntry("practice_session", false);
    assertThat(school.meeting().changedByZoom()).isEmpty();

    gateway()
        .webinars()
        .update(
            school.credentials(),
            "host",
            id,
            Optional.empty(),
            MeetingRequest.empty().topic("Waves"));
    school.clock().advance(Duration.ofMinutes(2));
    school.backend().beat();
    assertThat(school.meeting().topic()).isEqualTo("Waves");

    school.backend().run(() -> school.meetings().cancel(school.visit()));
    school.backend().work();
    assertThat(school.zoom().count("webinarDelete")).isEqualTo(1);
    assertThat(school.zoom().violations()).isEmpty();
  }

  @Test
  void webinarDeletedOnZoomIsOfferedAgain() {
    license();
    school.save(webinarIn(Duration.ofDays(2)));
    school.backend().work();
    long id = school.meeting().zoomId().orElseThrow();
    gateway().webinars().delete(school.credentials(), id, Optional.empty());
    school.clock().advance(Duration.ofMinutes(10));
    school.backend().beat();
    school.backend().beat();

    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.GONE);
  }

  @Test
  void seriesOfWebinarsHasItsDatesOnZoom() {
    license();
    Recurrence twice = new Recurrence(new RepeatRule.Daily(1), new Recurrence.End.Times(2));
    school.save(webinarIn(Duration.ofDays(1)).recurring(Optional.of(twice)));
    school.backend().work();
    long id = school.meeting().zoomId().orElseThrow();

    assertThat(webinar(id).facts().type()).isEqualTo(9);
    assertThat(webinar(id).occurrences()).hasSize(2);
    assertThat(school.meeting().changedByZoom()).isEmpty();
  }

  @Test
  void eventsOfWebinarsTellThatItRuns() throws IOException {
    license();
    school.save(webinarIn(SOON));
    school.backend().work();
    long id = school.meeting().zoomId().orElseThrow();
    try (EventReceiver receiver = new EventReceiver(school, new ReentrantLock())) {
      receiver.subscribe();
      school.clock().advanceTo(school.meeting().start());
      school.zoom().start(id);
      delivered();
      assertThat(school.meeting().running()).isTrue();

      school.backend().beat();
      assertThat(school.meeting().running()).isTrue();

      school.zoom().end(id);
      delivered();
      assertThat(school.meeting().running()).isFalse();
    }
  }

  @Test
  void withoutLicenceOrScopesTheReasonIsTold() {
    assertThat(problems(webinarIn(SOON))).containsExactly(Sentence.WEBINAR_NOT_LICENSED);
    assertThat(obstacle()).contains(Sentence.WEBINAR_NOT_LICENSED);

    license();
    assertThat(obstacle()).isEmpty();
    assertThat(problems(webinarIn(SOON))).isEmpty();

    Set<String> without =
        school.zoom().allScopes().stream()
            .filter(scope -> !scope.startsWith("webinar:write"))
            .collect(Collectors.toSet());
    school.zoom().changeApp(DemoAccount.CLIENT_ID, app -> app.withScopes(without));
    school.connect(DemoAccount.CLIENT_SECRET);
    school.backend().get(ConnectionService.class).check(school.connectionId());
    assertThat(obstacle()).contains(Sentence.WEBINAR_SCOPES_MISSING);
  }

  @Test
  void kindStaysOnceZoomHasIt() {
    license();
    school.plannedIn(Duration.ofDays(1));

    assertThat(problems(school.draft().as(Format.webinar(true, true))))
        .containsExactly(Sentence.KIND_FIXED);
  }

  @Test
  void licenceThatIsGoneStopsThePushWithItsReason() {
    license();
    school.zoom().changeUser(DemoAccount.HOST, user -> user.withWebinars(0));
    school.save(webinarIn(SOON));
    school.backend().work();

    assertThat(school.meeting().push().sentence()).contains(Sentence.PLAN_TOO_LOW);
  }

  /** Ana stays for half of the hour; the host and a guest to the end. */
  private void play(long id) {
    school.clock().advanceTo(school.meeting().start());
    school.zoom().start(id);
    JoinAnswer answer = school.backend().get(JoinService.class).join(school.lessonId(), ana);
    Joiner link = new Joiner.PersonalLink(((JoinAnswer.Go) answer).address());
    String stay = school.zoom().join(id, link).userId();
    school.zoom().join(id, new Joiner.AccountUser(DemoAccount.SECOND_HOST));
    school.clock().advance(Duration.ofMinutes(30));
    school.zoom().leave(id, stay);
    school.clock().advance(Duration.ofMinutes(30));
    school.zoom().end(id);
    school.backend().beat();
  }

  private Optional<String> points() {
    AttendanceService attendance = school.backend().get(AttendanceService.class);
    SessionView session = school.backend().call(() -> attendance.sessions(school.visit())).get(0);
    return school
        .backend()
        .call(() -> attendance.table(school.visit(), session.id()))
        .marks()
        .stream()
        .filter(mark -> mark.personId() == ana)
        .flatMap(mark -> mark.points().stream())
        .map(points -> points.stripTrailingZeros().toPlainString())
        .findFirst();
  }

  /** The host gets the add-on, and the tool reads so within a day. */
  private void license() {
    school.zoom().changeUser(DemoAccount.HOST, user -> user.withWebinars(500));
    school.clock().advance(A_DAY);
    school.backend().beat();
    school.backend().beat();
  }

  private MeetingDraft webinarIn(Duration wait) {
    return school.draftIn(wait).as(Format.webinar(true, true));
  }

  private List<Sentence> problems(MeetingDraft draft) {
    return school.backend().call(() -> school.meetings().problems(school.visit(), draft)).stream()
        .map(FieldProblem::sentence)
        .toList();
  }

  private Optional<Sentence> obstacle() {
    return school.backend().call(() -> school.meetings().webinarObstacle(school.visit()));
  }

  private void delivered() {
    assertThat(school.zoom().awaitDeliveries(Duration.ofSeconds(10))).isTrue();
    school.backend().work();
  }

  private ZoomMeeting webinar(long id) {
    return gateway().webinars().get(school.credentials(), id).value().orElseThrow();
  }

  private ZoomGateway gateway() {
    return school.backend().get(ZoomGateway.class);
  }
}
