package org.presente.zoom.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.presente.host.course.Visit;
import org.presente.host.roster.CourseRole;
import org.presente.sandbox.zoom.DemoAccount;
import org.presente.sandbox.zoom.api.Authorizations.Request;
import org.presente.sandbox.zoom.state.App;
import org.presente.zoom.School;
import org.presente.zoom.account.AuthorizationService;
import org.presente.zoom.account.Authorized;
import org.presente.zoom.account.ConnectionDraft;
import org.presente.zoom.account.ConnectionSaving;
import org.presente.zoom.account.ConnectionService;
import org.presente.zoom.account.ConnectionView;
import org.presente.zoom.account.Departure;
import org.presente.zoom.account.FieldProblem;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.account.Serves;
import org.presente.zoom.api.AppKind;
import org.presente.zoom.api.ZoomPlan;
import org.presente.zoom.meeting.HostChoice;
import org.presente.zoom.meeting.HostStartService;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.StartAnswer;
import org.presente.zoom.webhook.WebhookAnswer;
import org.presente.zoom.webhook.WebhookService;
import org.presente.zoom.webhook.domain.Proof;
import org.presente.zoom.webhook.domain.Signature;

/** Helena and Miguel teach a course that goes by teachers' own Zoom accounts. */
abstract class TeachersApp {
  static final String APP = "user-managed-app";
  static final Duration SOON = Duration.ofHours(1);

  final School school = new School();
  long app;
  Visit helena;
  Visit miguel;

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

  long entered(String secret) {
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

  Authorized connect(Visit visit, String zoomUser) {
    Departure left = departure(visit);
    Map<String, String> back = query(allowed(left, zoomUser));
    return service().finish(back.get("state"), back.get("code"), left.browser());
  }

  Departure departure(Visit visit) {
    return service().begin(visit).orElseThrow();
  }

  URI allowed(Departure left, String zoomUser) {
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

  static Map<String, String> query(URI address) {
    return Arrays.stream(address.getRawQuery().split("&"))
        .map(pair -> pair.split("=", 2))
        .collect(
            Collectors.toMap(
                pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
  }

  WebhookAnswer receive(String body) {
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
  void readHosts() {
    school.clock().advance(Duration.ofMinutes(61));
    school.backend().beat();
    school.backend().work();
  }

  static MeetingDraft named(MeetingDraft draft) {
    return School.named(draft, "Taken over");
  }

  StartAnswer start(Visit visit) {
    return school.backend().get(HostStartService.class).start(visit);
  }

  List<HostChoice> hosts(Visit visit) {
    return school.backend().call(() -> school.meetings().hosts(visit));
  }

  Optional<Sentence> problem(Visit visit) {
    MeetingDraft draft = school.backend().call(() -> school.meetings().draft(visit));
    return school.backend().call(() -> school.meetings().problems(visit, draft)).stream()
        .map(FieldProblem::sentence)
        .findFirst();
  }

  ConnectionView app() {
    return school.backend().call(() -> connections().find(app)).orElseThrow();
  }

  ConnectionService connections() {
    return school.backend().get(ConnectionService.class);
  }

  OwnZoomService service() {
    return school.backend().get(OwnZoomService.class);
  }
}
