package org.presente.zoom.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.presente.host.course.NotAllowed;
import org.presente.host.roster.CourseRole;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.rule.Journal;
import org.presente.zoom.account.AuthorizationService;
import org.presente.zoom.account.Authorized;
import org.presente.zoom.account.CheckStep;
import org.presente.zoom.account.Departure;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.HostView;
import org.presente.zoom.account.OwnZoomView;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.HostChoice;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingSaving;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.meeting.StartAnswer;

/** Who connects an own account, and what is planned with it. */
class OwnZoomServiceTest extends TeachersApp {
  @Test
  void nobodyPlansBeforeTheirOwnYes() {
    assertThat(service().view(helena).orElseThrow().connected()).isFalse();
    assertThat(hosts(helena)).isEmpty();
    assertThat(problem(helena)).contains(Sentence.OWN_ZOOM_MISSING);
  }

  @Test
  void yesMakesTheTeacherTheOnlyHostAndNobodyElse() {
    assertThat(connect(helena, DemoAccount.HOST)).isInstanceOf(Authorized.Connected.class);

    OwnZoomView own = service().view(helena).orElseThrow();
    assertThat(own.connected()).isTrue();
    assertThat(own.host()).map(HostView::email).contains(DemoAccount.HOST);
    assertThat(own.problem()).isEmpty();
    assertThat(hosts(helena)).extracting(HostChoice::email).containsExactly(DemoAccount.HOST);
    assertThat(hosts(miguel)).isEmpty();
    assertThat(app().hosts()).isEqualTo(1);
  }

  @Test
  void meetingIsMadeWithTheTeachersOwnGrantAndSaysMe() {
    connect(helena, DemoAccount.HOST);
    school.zoom().clearJournal();

    school.plannedIn(SOON);

    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
    assertThat(school.zoom().meetings()).hasSize(1);
    assertThat(school.zoom().requests())
        .filteredOn(call -> call.operation().equals("meetingCreate"))
        .extracting(Journal.Entry::path)
        .allMatch(path -> path.contains("/users/me/meetings"));
    assertThat(school.zoom().violations()).isEmpty();
    school.backend().beat();
    assertThat(school.zoom().violations()).isEmpty();
  }

  @Test
  void anotherTeacherNeitherPlansNorStartsWithTheGrant() {
    connect(helena, DemoAccount.HOST);
    connect(miguel, DemoAccount.SECOND_HOST);
    school.plannedIn(SOON);
    MeetingDraft helenas = school.draft();

    assertThat(school.backend().call(() -> school.meetings().save(miguel, named(helenas))))
        .isEqualTo(
            new MeetingSaving.Invalid(List.of(new FieldProblem("hostId", Sentence.HOST_UNKNOWN))));
    assertThat(start(miguel))
        .isEqualTo(new StartAnswer.NotPossible(Sentence.OWN_ZOOM_OF_ANOTHER, Optional.empty()));
    assertThat(start(helena)).isInstanceOf(StartAnswer.Go.class);
  }

  @Test
  void wayBackIsOfThePersonAndTheBrowserThatLeft() {
    Departure left = departure(helena);
    Map<String, String> back = query(allowed(left, DemoAccount.SECOND_HOST));

    assertThat(service().finish(back.get("state"), back.get("code"), "another browser"))
        .isEqualTo(new Authorized.Failed(Sentence.AUTHORIZATION_FOREIGN));
    assertThat(service().finish(back.get("state"), back.get("code"), left.browser()))
        .as("found once")
        .isEqualTo(new Authorized.Failed(Sentence.OWN_ZOOM_EXPIRED));
    assertThat(service().view(helena).orElseThrow().connected()).isFalse();
  }

  @Test
  void copiedAddressConnectsOnlyWhoLeft() {
    String helenas = allowed(departure(helena), DemoAccount.HOST).toString();
    assertThat(service().paste(miguel, helenas))
        .isEqualTo(new Authorized.Failed(Sentence.AUTHORIZATION_FOREIGN));

    String again = allowed(departure(helena), DemoAccount.HOST).toString();
    assertThat(service().paste(helena, again)).isInstanceOf(Authorized.Connected.class);
    assertThat(hosts(miguel)).isEmpty();
  }

  @Test
  void adminsWayDoesNotTakeATeachersYes() {
    Map<String, String> back = query(allowed(departure(helena), DemoAccount.HOST));
    AuthorizationService admins = school.backend().get(AuthorizationService.class);

    assertThat(admins.begin(app)).isEmpty();
    assertThat(admins.finish(back.get("state"), back.get("code")))
        .isInstanceOf(Authorized.Failed.class);
  }

  @Test
  void yesIsOverAfterMinutesAndAStudentHasNone() {
    Departure left = departure(helena);
    Map<String, String> back = query(allowed(left, DemoAccount.HOST));
    school.clock().advance(Duration.ofMinutes(16));

    assertThat(service().finish(back.get("state"), back.get("code"), left.browser()))
        .isEqualTo(new Authorized.Failed(Sentence.OWN_ZOOM_EXPIRED));
    long student = school.person("Ana", "ana@example.edu", CourseRole.LEARNER);
    assertThatThrownBy(() -> service().begin(school.visit(student, CourseRole.LEARNER)))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void meetingsEventsComeToTheAppAndReachTheTeachersMeeting() {
    connect(helena, DemoAccount.HOST);
    long meeting = school.plannedIn(SOON).zoomId().orElseThrow();

    receive(
        """
        {"event":"meeting.started","event_ts":%d,"payload":{"object":{"id":"%d",
        "uuid":"abcd==","start_time":"%s"}}}"""
            .formatted(school.clock().instant().toEpochMilli(), meeting, school.clock().instant()));
    school.backend().work();

    assertThat(school.stored("select m.running from zoom_meeting m")).isEqualTo(List.of(true));
  }

  @Test
  void checkTriesTheSecretAndCountsTheTeachers() {
    assertThat(check())
        .filteredOn(step -> step.kind() == CheckStep.Kind.TEACHERS)
        .extracting(CheckStep::remedy)
        .containsExactly(Optional.of(Sentence.NOBODY_CONNECTED));
    connect(helena, DemoAccount.HOST);
    assertThat(check())
        .filteredOn(step -> step.kind() != CheckStep.Kind.EVENTS)
        .allMatch(step -> step.result() == CheckStep.Result.OK)
        .extracting(CheckStep::subject)
        .containsExactly("", "1");

    entered("another secret");
    assertThat(check().get(0).remedy()).contains(Sentence.SECRET_REJECTED);
  }

  @Test
  void secretsStandInNoTextOfTheirOwn() {
    Departure left = departure(helena);

    assertThat(left.toString()).doesNotContain(left.browser());
    assertThat(school.stored("select state_hash, browser_hash from zoom_authorization").toString())
        .doesNotContain(query(left.address()).get("state"), left.browser());
  }

  private List<CheckStep> check() {
    return connections().check(app);
  }
}
