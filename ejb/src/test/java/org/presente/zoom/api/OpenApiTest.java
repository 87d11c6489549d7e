package org.presente.zoom.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.zoom.api.ScriptedZoom.CONNECTION;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.ValidationReport;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.presente.zoom.SharedZoom;
import org.presente.zoom.api.client.JsonText;

/** Everything the client sends, held against Zoom's own descriptions. */
class OpenApiTest {

  private static final String UUID = "/pf0hqerY2k4Sqqn/g67Fw==";
  private static final String HOST = "helena.prado@example.edu";

  private final ScriptedZoom zoom = new ScriptedZoom();
  private final ZoomGateway gateway = zoom.gateway();

  @AfterEach
  void stop() {
    zoom.close();
  }

  @TestFactory
  Stream<DynamicTest> everyRequestIsAsZoomDescribesIt() {
    OpenApiInteractionValidator meetings = description("openapi-meetings.json");
    OpenApiInteractionValidator users = description("openapi-users.json");
    OpenApiInteractionValidator dashboards = description("openapi-dashboards.json");
    return Stream.of(
            tests(meetings, meetingCalls()),
            tests(meetings, afterwards()),
            tests(meetings, FamilyCalls.series()),
            tests(meetings, FamilyCalls.options(everything())),
            tests(meetings, FamilyCalls.webinars()),
            tests(meetings, FamilyCalls.recordings()),
            tests(meetings, FamilyCalls.accounts()),
            tests(users, userCalls()),
            tests(users, FamilyCalls.users()),
            tests(dashboards, FamilyCalls.dashboards()))
        .flatMap(tests -> tests);
  }

  @Test
  void descriptionsWouldFindAMistake() {
    OpenApiInteractionValidator meetings = description("openapi-meetings.json");

    gateway.createMeeting(CONNECTION, HOST, everything().field("type", "weekly"));
    assertThat(report(meetings, zoom.last()).hasErrors()).isTrue();
    gateway.createMeeting(CONNECTION, HOST, everything().setting("waiting_rom", true));
    assertThat(report(meetings, zoom.last()).hasErrors()).isTrue();
  }

  /** Described as parts, each of which knows some members; the validator refuses the others'. */
  @Test
  void registrationIsAsDescribedInParts() {
    OpenApiInteractionValidator parts =
        OpenApiInteractionValidator.createFor(address("openapi-meetings.json"))
            .withLevelResolver(
                LevelResolver.create()
                    .withLevel(
                        "validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
                    .build())
            .build();

    gateway.addRegistrant(CONNECTION, 85, new RegistrantRequest("s-1@lti.example", "Ana", "S"));
    assertThat(report(parts, zoom.last()).getMessages()).isEmpty();
    assertThat(JsonText.read(zoom.last().body()).orElseThrow().members())
        .containsOnlyKeys("email", "first_name", "last_name", "auto_approve");

    gateway.addRegistrant(CONNECTION, 85, new RegistrantRequest("no address", "Ana", "S"));
    assertThat(report(parts, zoom.last()).hasErrors()).isTrue();
  }

  @Test
  void tokenRequestIsAsDescribed() {
    gateway.checkToken(CONNECTION);

    assertThat(report(description("openapi-oauth.json"), zoom.tokenRequests().get(0)).getMessages())
        .isEmpty();
  }

  private static Map<String, Consumer<ZoomGateway>> meetingCalls() {
    Map<String, Consumer<ZoomGateway>> calls = new LinkedHashMap<>();
    calls.put("create", it -> it.createMeeting(CONNECTION, HOST, everything()));
    calls.put("create series", it -> it.createMeeting(CONNECTION, HOST, series()));
    calls.put("update", it -> it.updateMeeting(CONNECTION, HOST, 81234567890L, everything()));
    calls.put("get", it -> it.meeting(CONNECTION, 81234567890L));
    calls.put("start link", it -> it.startUrl(CONNECTION, 81234567890L));
    calls.put("delete", it -> it.deleteMeeting(CONNECTION, 81234567890L));
    calls.put("end", it -> it.endMeeting(CONNECTION, 81234567890L));
    calls.put("recover", it -> it.recoverMeeting(CONNECTION, 81234567890L));
    calls.put("invitation", it -> it.invitation(CONNECTION, 81234567890L));
    calls.put("summary", it -> it.summary(CONNECTION, UUID));
    calls.put("registrants", it -> it.registrants(CONNECTION, 81234567890L));
    for (ListedMeeting.Kind kind : ListedMeeting.Kind.values()) {
      calls.put("list " + kind, it -> it.listMeetings(CONNECTION, HOST, kind));
    }
    return calls;
  }

  private static Map<String, Consumer<ZoomGateway>> afterwards() {
    LocalDate day = LocalDate.parse("2026-09-14");
    return Map.of(
        "instances", it -> it.pastInstances(CONNECTION, 81234567890L),
        "report", it -> it.reportParticipants(CONNECTION, UUID),
        "past participants", it -> it.pastParticipants(CONNECTION, UUID),
        "report of a host", it -> it.reportUserMeetings(CONNECTION, "id_1", day, day));
  }

  private static Map<String, Consumer<ZoomGateway>> userCalls() {
    return Map.of(
        "user", it -> it.user(CONNECTION, HOST),
        "users", it -> it.listUsers(CONNECTION),
        "settings", it -> it.userSettings(CONNECTION, HOST));
  }

  private static MeetingRequest everything() {
    return MeetingRequest.empty()
        .type(MeetingRequest.Type.SCHEDULED)
        .topic("Biology 101")
        .agenda("[code]\nCells")
        .start(LocalDateTime.parse("2026-09-10T15:00:00"), ZoneId.of("America/Sao_Paulo"))
        .duration(Duration.ofMinutes(50))
        .passcode("a1b2c3")
        .alternativeHosts(List.of("a@example.edu", "b@example.edu"))
        .setting("waiting_room", true)
        .setting("join_before_host", false)
        .setting("mute_upon_entry", true)
        .setting("auto_recording", "none")
        .setting("approval_type", 0)
        .setting("registration_type", 1)
        .setting("registrants_confirmation_email", false)
        .setting("registrants_email_notification", false);
  }

  private static MeetingRequest series() {
    return everything()
        .type(MeetingRequest.Type.RECURRING)
        .recurrence(Map.of("type", 2, "repeat_interval", 1, "weekly_days", "2,4", "end_times", 10));
  }

  private Stream<DynamicTest> tests(
      OpenApiInteractionValidator description, Map<String, Consumer<ZoomGateway>> calls) {
    return calls.entrySet().stream()
        .map(
            call ->
                DynamicTest.dynamicTest(
                    call.getKey(),
                    () -> {
                      call.getValue().accept(gateway);
                      assertThat(report(description, zoom.last()).getMessages()).isEmpty();
                    }));
  }

  private static OpenApiInteractionValidator description(String file) {
    return OpenApiInteractionValidator.createFor(address(file)).build();
  }

  private static String address(String file) {
    return SharedZoom.file(file).toUri().toString();
  }

  /** The schema knows times with a zone only, Zoom's text beside it local times as well. */
  private static String withZone(String body) {
    return body.replaceAll("(\"start_time\":\"[-0-9T:]+)\"", "$1Z\"");
  }

  private static ValidationReport report(
      OpenApiInteractionValidator description, ScriptedZoom.Received sent) {
    SimpleRequest.Builder request =
        new SimpleRequest.Builder(sent.method(), sent.path())
            .withHeader("Authorization", sent.authorization());
    if (sent.contentType() != null) {
      request.withContentType(sent.contentType()).withBody(withZone(sent.body()));
    }
    Stream.of(sent.query().split("&", -1))
        .filter(pair -> !pair.isEmpty())
        .map(pair -> pair.split("=", 2))
        .forEach(pair -> request.withQueryParam(pair[0], decoded(pair[1])));
    return description.validateRequest(request.build());
  }

  private static String decoded(String value) {
    return URLDecoder.decode(value, StandardCharsets.UTF_8);
  }
}
