package org.presente.sandbox.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.sandbox.zoom.rule.Operations;

/**
 * One story that touches every operation, each exchange held against Zoom's published OpenAPI
 * documents, and answers compared in shape with the samples.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedContractTest {
  private final Map<String, Contract> contracts = new HashMap<>();
  private final Map<String, JsonNode> answers = new HashMap<>();
  private final List<String> faults = new ArrayList<>();
  private SimulatorFixture fixture;

  @BeforeAll
  void tellTheStory() {
    Contract.assumePresent();
    fixture = SimulatorFixture.withoutRateLimits();
    var host = "/users/" + DemoAccount.HOST;
    call("GET", "/users?status=active&page_size=300", "");
    call("GET", host, "");
    call("GET", host + "/settings", "");
    call("GET", host + "/schedulers", "");
    call("GET", host + "/assistants", "");
    call("PATCH", host, "{\"type\": 2}");
    trackingFields();
    var single =
        call(
            "POST",
            host + "/meetings",
            """
            {"topic": "Office hours", "type": 2, "start_time": "2026-09-10T15:00:00Z",
             "duration": 30, "settings": {"waiting_room": true, "approval_type": 2}}
            """);
    var series =
        call(
            "POST",
            host + "/meetings",
            """
            {"topic": "Cells", "type": 8, "start_time": "2026-09-07T10:00:00Z", "duration": 50,
             "agenda": "Bring a microscope", "tracking_fields": [{"field": "c", "value": "1"}],
             "recurrence": {"type": 2, "repeat_interval": 1, "weekly_days": "2,4", "end_times": 4},
             "settings": {"approval_type": 0, "registration_type": 1}}
            """);
    answers.put("single", single);
    answers.put("series", series);
    var path = "/meetings/" + series.path("id").asLong();
    call("GET", host + "/meetings?type=upcoming&page_size=300", "");
    call("GET", path + "?show_previous_occurrences=true", "");
    call("GET", path + "/invitation", "");
    call("PATCH", path, "{\"agenda\": \"Bring two\"}");
    var ana =
        call(
            "POST",
            path + "/registrants",
            "{\"first_name\": \"Ana\", \"last_name\": \"S\", \"email\": \"ana@lti.example\"}");
    call("GET", path + "/registrants?status=approved&page_size=300", "");
    call("GET", path + "/registrants/" + ana.path("registrant_id").asText(), "");
    play(series.path("id").asLong(), ana.path("registrant_id").asText(), path);
    reports(series.path("id").asLong(), host);
    recordings(series.path("id").asLong(), host);
    call("PUT", path + "/registrants/status", cancel(ana));
    call("DELETE", path + "/registrants/" + ana.path("registrant_id").asText(), "");
    call("DELETE", path + "?schedule_for_reminder=false", "");
    webinar(host);
  }

  private void webinar(String host) {
    fixture.control.changeUser(DemoAccount.HOST, user -> user.withWebinars(500));
    var talk =
        call(
            "POST",
            host + "/webinars",
            """
            {"topic": "Open lecture", "type": 5, "start_time": "2026-09-20T15:00:00Z",
             "duration": 60, "settings": {"approval_type": 0, "practice_session": true}}
            """);
    var path = "/webinars/" + talk.path("id").asLong();
    call("GET", host + "/webinars?type=scheduled&page_size=300&page_number=1", "");
    call("GET", path, "");
    call("PATCH", path, "{\"topic\": \"Open lecture on light\"}");
    call(
        "POST",
        path + "/registrants",
        "{\"first_name\": \"Ben\", \"last_name\": \"O\", \"email\": \"ben@lti.example\"}");
    call("GET", path + "/registrants?status=approved&page_size=300", "");
    var id = talk.path("id").asLong();
    fixture.control.start(id);
    fixture.control.join(id, new Joiner.Guest("Ben"));
    fixture.clock.advance(Duration.ofMinutes(30));
    call("PUT", path + "/status", "{\"action\": \"end\"}");
    fixture.wait(Duration.ofHours(4));
    call("GET", "/past_webinars/" + id + "/instances", "");
    call("GET", "/past_webinars/" + id + "/participants?page_size=300", "");
    call("GET", "/report/webinars/" + id + "/participants?page_size=300", "");
    call("DELETE", path, "");
  }

  private static String cancel(JsonNode registrant) {
    return "{\"action\": \"cancel\", \"registrants\": [{\"id\": \"%s\"}]}"
        .formatted(registrant.path("registrant_id").asText());
  }

  private void play(long meeting, String registrantId, String path) {
    fixture.wait(Duration.ofDays(5).plusHours(22));
    fixture.control.start(meeting);
    var ana = fixture.control.join(meeting, new Joiner.Registered(registrantId, "Ana S")).userId();
    fixture.control.join(meeting, new Joiner.Caller("+55 11 3000-4321"), "Phone");
    fixture.clock.advance(Duration.ofMinutes(10));
    fixture.control.toBreakout(meeting, ana, "FZnPopSSNoC5SYG5Ekj9Tw==");
    call("GET", "/metrics/meetings?type=live&from=2026-09-01&to=2026-09-14", "");
    fixture.clock.advance(Duration.ofMinutes(40));
    call("PUT", path + "/status", "{\"action\": \"end\"}");
    fixture.wait(Duration.ofMinutes(30));
  }

  private void reports(long meeting, String host) {
    var window = "from=2026-09-01&to=2026-09-14";
    var instances = call("GET", "/past_meetings/" + meeting + "/instances", "");
    assertThat(instances.path("meetings")).hasSize(1);
    call("GET", "/past_meetings/" + meeting, "");
    call("GET", "/past_meetings/" + meeting + "/participants?page_size=300", "");
    call("GET", "/report/meetings/" + meeting + "/participants?include_fields=registrant_id", "");
    call("GET", "/report/meetings/" + meeting, "");
    call("GET", "/report/users?type=active&" + window, "");
    call("GET", "/report" + host + "/meetings?" + window, "");
    call("GET", "/metrics/meetings?type=past&" + window, "");
    call(
        "GET",
        "/metrics/meetings/" + meeting + "/participants?type=past&include_fields=registrant_id",
        "");
  }

  private void trackingFields() {
    var field = call("POST", "/tracking_fields", "{\"field\": \"course\", \"required\": false}");
    var path = "/tracking_fields/" + field.path("id").asText();
    call("GET", "/tracking_fields", "");
    call("GET", path, "");
    call("PATCH", path, "{\"visible\": false}");
    call("DELETE", path, "");
  }

  private void recordings(long meeting, String host) {
    fixture.control.record(meeting);
    fixture.wait(Duration.ofHours(1));
    call("GET", host + "/recordings?from=2026-09-01&to=2026-09-14&page_size=300", "");
    var path = "/meetings/" + meeting + "/recordings";
    var recording = call("GET", path + "?include_fields=download_access_token", "");
    call("GET", path + "/settings", "");
    call("PATCH", path + "/settings", "{\"share_recording\": \"none\"}");
    call("GET", "/meetings/" + meeting + "/transcript", "");
    var file = path + "/" + recording.path("recording_files").get(0).path("id").asText();
    call("DELETE", file, "");
    call("PUT", file + "/status", "{\"action\": \"recover\"}");
    call("DELETE", path, "");
    call("PUT", path + "/status", "{\"action\": \"recover\"}");
  }

  private JsonNode call(String method, String path, String body) {
    var reply = fixture.client.call(method, path, body);
    if (reply.status() >= 300) {
      throw new AssertionError(method + " " + path + ": " + reply.text());
    }
    contracts
        .computeIfAbsent(Contract.documentFor(path), Contract::of)
        .faults(method, path, body, reply)
        .forEach(
            m -> faults.add(method + " " + path + ": " + m.getMessage() + m.getNestedMessages()));
    var id = fixture.control.requests();
    answers.put(id.get(id.size() - 1).operation(), reply.json());
    return reply.json();
  }

  @AfterAll
  void stop() {
    if (fixture != null) {
      fixture.close();
    }
  }

  @Test
  void everyExchangeFollowsTheDocuments() {
    assertThat(faults).isEmpty();
  }

  @Test
  void theStoryTouchesEveryOperation() {
    var table = new Operations();
    assertThat(fixture.control.counters().keySet()).containsAll(table.ids());
  }

  @Test
  void theStoryBreaksNoRule() {
    assertThat(fixture.control.violations()).isEmpty();
  }

  /** A member that the sample has and the simulator lacks must be named here, with its reason. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meeting-create-type2       | single                       |
          meeting-create-type8       | series                       |
          meeting-get-type8          | meeting                      |
          meeting-registrant-add     | meetingRegistrantCreate      |
          meeting-registrants-list   | meetingRegistrants           |
          meetings-list              | meetings                     |
          meeting-invitation         | meetingInvitation            |
          past-meeting-details       | pastMeetingDetails           |
          past-meeting-instances     | pastMeetings                 |
          past-meeting-participants  | pastMeetingParticipants      |
          report-participants-page1  | reportMeetingParticipants    |
          report-users-active        | reportUsers                  |
          users-list                 | users                        | users[].last_login_time
          recordings-of-meeting      | recordingGet                 |
          dashboard-participants     | dashboardMeetingParticipants |
          """)
  void answerHasTheSampleShape(String sample, String answer, String lacking) {
    var body =
        Contract.read(Contract.FOLDER.resolve("samples/" + sample + ".json"))
            .path("response")
            .path("body");
    var missing = Shape.of(body);
    missing.removeAll(Shape.of(answers.get(answer)));
    var allowed = new TreeSet<String>();
    if (lacking != null) {
      allowed.add(lacking + ": string");
    }
    assertThat(missing).isEqualTo(allowed);
  }
}
