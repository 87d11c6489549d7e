package org.presente.zoom.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.host.roster.CourseRole;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.api.Authorizations.Request;
import org.presente.sandbox.zoom.rule.Journal;
import org.presente.sandbox.zoom.state.App;
import org.presente.sandbox.zoom.state.Json;
import org.presente.zoom.School;
import org.presente.zoom.account.AuthorizationService;
import org.presente.zoom.account.Authorized;
import org.presente.zoom.account.CheckStep;
import org.presente.zoom.account.ConnectionDraft;
import org.presente.zoom.account.ConnectionSaving;
import org.presente.zoom.account.ConnectionService;
import org.presente.zoom.account.ConnectionView;
import org.presente.zoom.account.Departure;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.HostBudget;
import org.presente.zoom.account.HostView;
import org.presente.zoom.account.OwnZoomView;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.account.Serves;
import org.presente.zoom.api.AppKind;
import org.presente.zoom.api.ZoomPlan;
import org.presente.zoom.meeting.HostChoice;
import org.presente.zoom.meeting.HostStartService;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingSaving;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.meeting.StartAnswer;
import org.presente.zoom.meeting.series.ClashService;
import org.presente.zoom.meeting.series.Placing;
import org.presente.zoom.webhook.WebhookAnswer;
import org.presente.zoom.webhook.WebhookService;
import org.presente.zoom.webhook.domain.Proof;
import org.presente.zoom.webhook.domain.Signature;

/** Helena and Miguel teach a course that goes by teachers' own Zoom accounts. */
class OwnZoomServiceTest {
  private static final String APP = "user-managed-app";
  private static final Duration SOON = Duration.ofHours(1);

  private final School school = new School();
  private long app;
  private Visit helena;
  private Visit miguel;

  @BeforeEach
  void enterTheApp() {
    school
        .zoom()
        .oauth()
        .app(
            DemoAccount.ACCOUNT_ID,
            APP,
            "app-secret",
            school.zoom().userScopes(),
            App.Kind.USER_MANAGED,
            Set.of(school.backend().get(AuthorizationService.class).redirectUri()));
    app = entered("app-secret");
    helena = school.visit();
    long other = school.person("Miguel Torres", DemoAccount.SECOND_HOST, CourseRole.INSTRUCTOR);
    miguel = school.visit(other, CourseRole.INSTRUCTOR);
  }

  @AfterEach
  void close() {
    school.close();
  }

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
  void whoGaveThePrivilegeIsOfferedAndNobodyElse() {
    school.zoom().portal().letSchedule(DemoAccount.SECOND_HOST, DemoAccount.HOST, true);
    connect(helena, DemoAccount.HOST);

    assertThat(hosts(helena))
        .extracting(HostChoice::email, HostChoice::another)
        .containsExactly(tuple(DemoAccount.HOST, false), tuple(DemoAccount.SECOND_HOST, true));
    OwnZoomView own = service().view(helena).orElseThrow();
    assertThat(own.host()).map(HostView::email).contains(DemoAccount.HOST);
    assertThat(own.others()).extracting(HostView::email).containsExactly(DemoAccount.SECOND_HOST);
    assertThat(hosts(miguel)).isEmpty();

    school.zoom().portal().letSchedule(DemoAccount.SECOND_HOST, DemoAccount.HOST, false);
    readHosts();
    assertThat(hosts(helena)).extracting(HostChoice::email).containsExactly(DemoAccount.HOST);
  }

  @Test
  void meetingScheduledForAnotherBecomesTheirs() {
    school.zoom().portal().letSchedule(DemoAccount.SECOND_HOST, DemoAccount.HOST, true);
    connect(helena, DemoAccount.HOST);
    HostChoice other = hosts(helena).get(1);
    school.zoom().clearJournal();

    school.save(hostedBy(other));
    school.backend().work();

    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
    long id = school.meeting().zoomId().orElseThrow();
    assertThat(school.zoom().meeting(id).hostId()).isEqualTo(other.id());
    assertThat(school.draft().hostId()).isEqualTo(other.id());
    assertThat(school.zoom().requests())
        .filteredOn(call -> call.operation().equals("meetingCreate"))
        .extracting(Journal.Entry::path)
        .isNotEmpty()
        .allMatch(path -> path.contains("/users/me/meetings"));
    assertThat(hosts(helena))
        .extracting(HostChoice::changesLeft)
        .as("it counts in the other's day")
        .containsExactly(HostBudget.A_DAY, HostBudget.A_DAY - 1);

    school.backend().beat();
    school.save(School.named(school.draft(), "Optics"));
    school.backend().work();
    assertThat(school.zoom().meeting(id).topic()).isEqualTo("Optics");
    school.backend().run(() -> school.meetings().cancel(helena));
    school.backend().work();
    assertThat(school.zoom().meetings()).isEmpty();
    assertThat(school.zoom().violations()).isEmpty();
  }

  @Test
  void whatTheOtherHoldsOnZoomIsAClash() {
    school.zoom().portal().letSchedule(DemoAccount.SECOND_HOST, DemoAccount.HOST, true);
    connect(helena, DemoAccount.HOST);
    MeetingDraft draft = hostedBy(hosts(helena).get(1));
    school
        .zoom()
        .portal()
        .create(
            DemoAccount.SECOND_HOST,
            Json.object()
                .put("type", 2)
                .put("topic", "Theirs")
                .put("duration", 60)
                .put("timezone", draft.zone().getId())
                .put(
                    "start_time",
                    draft.start().truncatedTo(ChronoUnit.SECONDS).toString() + ":00"));
    planFarFrom(draft);

    ClashService clashes = school.backend().get(ClashService.class);
    assertThat(school.backend().call(() -> clashes.save(helena, draft)))
        .isInstanceOf(Placing.Taken.class);
  }

  /** What else a host holds is listed from the first lesson with them. */
  private void planFarFrom(MeetingDraft draft) {
    Visit another = helena.in(school.newLesson("Another day"));
    MeetingDraft later =
        new MeetingDraft(
            draft.topic(),
            draft.start().plusDays(3),
            draft.duration(),
            draft.zone(),
            draft.passcode(),
            draft.waitingRoom(),
            draft.hostId(),
            draft.recurrence(),
            draft.options());
    school.backend().run(() -> school.meetings().save(another, later));
    school.backend().work();
    readHosts();
  }

  @Test
  void privilegeTakenBackIsSaidInWords() {
    school.zoom().portal().letSchedule(DemoAccount.SECOND_HOST, DemoAccount.HOST, true);
    connect(helena, DemoAccount.HOST);
    MeetingDraft draft = hostedBy(hosts(helena).get(1));
    school.zoom().portal().letSchedule(DemoAccount.SECOND_HOST, DemoAccount.HOST, false);

    school.save(draft);
    school.backend().work();

    assertThat(school.meeting().push().sentence()).contains(Sentence.SCHEDULING_NOT_ALLOWED);
    assertThat(school.zoom().meetings()).isEmpty();
  }

  @Test
  void withoutItsScopeNobodyIsAskedWhomTheyScheduleFor() {
    school.zoom().portal().letSchedule(DemoAccount.SECOND_HOST, DemoAccount.HOST, true);
    Set<String> scopes = new HashSet<>(school.zoom().userScopes());
    scopes.remove("user:read:list_schedulers");
    school.zoom().changeApp(APP, it -> it.withScopes(scopes));
    connect(helena, DemoAccount.HOST);
    school.zoom().clearJournal();
    readHosts();

    assertThat(hosts(helena)).extracting(HostChoice::email).containsExactly(DemoAccount.HOST);
    assertThat(school.zoom().count("userSchedulers")).isZero();
    assertThat(service().view(helena).orElseThrow().problem()).isEmpty();
  }

  private MeetingDraft hostedBy(HostChoice host) {
    MeetingDraft draft = school.draft();
    return new MeetingDraft(
        "Taken over",
        draft.start().plusDays(1),
        Duration.ofMinutes(50),
        draft.zone(),
        draft.passcode(),
        draft.waitingRoom(),
        host.id());
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
  void eachUseReplacesTheRefreshTokenOfThatTeacherAlone() {
    connect(helena, DemoAccount.HOST);
    connect(miguel, DemoAccount.SECOND_HOST);
    List<String> before = grants();

    readHosts();

    assertThat(grants()).hasSize(2).doesNotContainAnyElementsOf(before);
  }

  @Test
  void endingItForgetsTheGrantAndWhoGaveIt() {
    connect(helena, DemoAccount.HOST);
    school.plannedIn(SOON);
    service().end(helena);

    OwnZoomView own = service().view(helena).orElseThrow();
    assertThat(own.connected()).isFalse();
    assertThat(own.host()).isEmpty();
    assertThat(own.problem()).contains(Sentence.OWN_ZOOM_ENDED);
    assertThat(grants()).isEmpty();
    assertThat(
            school.stored(
                "select t.id from zoom_token t join zoom_connection c on c.id = t.connection_id"
                    + " where c.person_id is not null"))
        .isEmpty();
  }

  @Test
  void zoomTakesAnEndedGrantNoMore() {
    connect(helena, DemoAccount.HOST);
    String kept = grants().get(0);
    service().end(helena);
    putBack(kept);

    readHosts();

    assertThat(service().view(helena).orElseThrow().problem()).contains(Sentence.GRANT_DEAD);
  }

  @Test
  void sameUserGoesOnWithTheMeetingAndAnotherUserDoesNot() {
    connect(helena, DemoAccount.HOST);
    school.plannedIn(SOON);
    service().end(helena);

    long again = ((Authorized.Connected) connect(helena, DemoAccount.HOST)).connectionId();
    school.save(School.named(school.draft(), "Optics"));
    school.backend().work();
    assertThat(school.meeting().push().state()).isEqualTo(PushView.State.IN_STEP);
    assertThat(school.zoom().meetings()).hasSize(1);

    long other = ((Authorized.Connected) connect(helena, DemoAccount.TEACHER)).connectionId();
    assertThat(other).isNotEqualTo(again);
    assertThat(hosts(helena)).extracting(HostChoice::email).containsExactly(DemoAccount.TEACHER);
  }

  @Test
  void removalOnZoomEndsJustThatTeachers() {
    connect(helena, DemoAccount.HOST);
    connect(miguel, DemoAccount.SECOND_HOST);
    String user = service().view(helena).orElseThrow().host().orElseThrow().id();

    assertThat(told(user)).isInstanceOf(WebhookAnswer.Kept.class);
    school.backend().work();

    OwnZoomView own = service().view(helena).orElseThrow();
    assertThat(own.connected()).isFalse();
    assertThat(own.problem()).contains(Sentence.OWN_ZOOM_REMOVED);
    assertThat(grants()).hasSize(1);
    assertThat(service().view(miguel).orElseThrow().connected()).isTrue();
    assertThat(app().problem()).isEmpty();
  }

  @Test
  void deadGrantIsSaidInWords() {
    connect(helena, DemoAccount.HOST);
    school.zoom().oauth().remove(APP, DemoAccount.HOST);

    readHosts();

    OwnZoomView own = service().view(helena).orElseThrow();
    assertThat(own.problem()).contains(Sentence.GRANT_DEAD);
    assertThat(app().problem()).isEmpty();
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
  void appTakenOutOfUseTakesWhatTeachersGaveWithIt() {
    connect(helena, DemoAccount.HOST);
    school.backend().run(() -> connections().remove(app));

    assertThat(service().view(helena)).isEmpty();
    assertThat(grants()).isEmpty();
    assertThat(school.stored("select serves from zoom_connection where person_id is not null"))
        .allMatch(serves -> serves.toString().startsWith("gone:"));
  }

  @Test
  void secretsStandInNoTextOfTheirOwn() {
    Departure left = departure(helena);

    assertThat(left.toString()).doesNotContain(left.browser());
    assertThat(school.stored("select state_hash, browser_hash from zoom_authorization").toString())
        .doesNotContain(query(left.address()).get("state"), left.browser());
  }

  private long entered(String secret) {
    ConnectionDraft draft =
        new ConnectionDraft(
            app == 0 ? Optional.empty() : Optional.of(app),
            "Teachers' own",
            DemoAccount.ACCOUNT_ID,
            APP,
            secret,
            ZoomPlan.BUSINESS,
            new Serves.Platform(school.registrationId()),
            AppKind.USER_MANAGED);
    ConnectionSaving saving = school.backend().call(() -> connections().save(draft));
    return ((ConnectionSaving.Saved) saving).id();
  }

  private Authorized connect(Visit visit, String zoomUser) {
    Departure left = departure(visit);
    Map<String, String> back = query(allowed(left, zoomUser));
    return service().finish(back.get("state"), back.get("code"), left.browser());
  }

  private Departure departure(Visit visit) {
    return service().begin(visit).orElseThrow();
  }

  private URI allowed(Departure left, String zoomUser) {
    Map<String, String> sent = query(left.address());
    Request request =
        new Request(
            sent.get("response_type"),
            sent.get("client_id"),
            sent.get("redirect_uri"),
            sent.get("state"),
            sent.get("code_challenge"),
            sent.get("code_challenge_method"));
    return school.zoom().oauth().allow(request, zoomUser);
  }

  private static Map<String, String> query(URI address) {
    return Arrays.stream(address.getRawQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  private WebhookAnswer told(String user) {
    return receive(
        """
        {"event":"app_deauthorized","payload":{"account_id":"%s","user_id":"%s",
        "deauthorization_time":"%s","client_id":"%s"}}"""
            .formatted(DemoAccount.ACCOUNT_ID, user, school.clock().instant(), APP));
  }

  private WebhookAnswer receive(String body) {
    WebhookService webhooks = school.backend().get(WebhookService.class);
    String path = school.backend().call(() -> webhooks.ofConnection(app).orElseThrow().path());
    assertThat(school.backend().call(() -> webhooks.keepSecret(app, "a-secret-of-events")))
        .isTrue();
    String seconds = Long.toString(school.clock().instant().getEpochSecond());
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    String signature = Signature.of("a-secret-of-events", seconds, bytes);
    return webhooks.receive(path, new Proof(Optional.of(signature), Optional.of(seconds), bytes));
  }

  /** As an hour later, by all connections. */
  private void readHosts() {
    school.clock().advance(Duration.ofMinutes(61));
    school.backend().beat();
    school.backend().work();
  }

  private static MeetingDraft named(MeetingDraft draft) {
    return School.named(draft, "Taken over");
  }

  private StartAnswer start(Visit visit) {
    return school.backend().get(HostStartService.class).start(visit);
  }

  private List<HostChoice> hosts(Visit visit) {
    return school.backend().call(() -> school.meetings().hosts(visit));
  }

  private Optional<Sentence> problem(Visit visit) {
    MeetingDraft draft = school.backend().call(() -> school.meetings().draft(visit));
    return school.backend().call(() -> school.meetings().problems(visit, draft)).stream()
        .map(FieldProblem::sentence)
        .findFirst();
  }

  private List<String> grants() {
    return school
        .stored(
            "select sealed_grant from zoom_connection"
                + " where person_id is not null and sealed_grant is not null")
        .stream()
        .map(Object::toString)
        .toList();
  }

  private void putBack(String sealedGrant) {
    school
        .backend()
        .run(
            () ->
                school
                    .backend()
                    .get(EntityManager.class)
                    .createNativeQuery(
                        "update zoom_connection set sealed_grant = ?1 where person_id is not null")
                    .setParameter(1, sealedGrant)
                    .executeUpdate());
  }

  private List<CheckStep> check() {
    return connections().check(app);
  }

  private ConnectionView app() {
    return school.backend().call(() -> connections().find(app)).orElseThrow();
  }

  private ConnectionService connections() {
    return school.backend().get(ConnectionService.class);
  }

  private OwnZoomService service() {
    return school.backend().get(OwnZoomService.class);
  }
}
