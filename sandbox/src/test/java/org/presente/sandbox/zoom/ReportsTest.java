package org.presente.sandbox.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.sandbox.zoom.live.JoinResult;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.sandbox.zoom.state.Plan;

/** What each source tells about people who come and go in every way there is. */
class ReportsTest {
  private static final String WINDOW = "from=2026-09-01&to=2026-09-30";

  private final SimulatorFixture fixture = SimulatorFixture.withoutRateLimits();
  private final ZoomControl control = fixture.control;

  @AfterEach
  void stop() {
    fixture.close();
  }

  private void minutes(int count) {
    fixture.clock.advance(Duration.ofMinutes(count));
  }

  private String guest(long meeting, String name) {
    return control.join(meeting, new Joiner.Guest(name)).userId();
  }

  private List<JsonNode> rows(long meeting) {
    fixture.wait(Duration.ofMinutes(30));
    var rows = new ArrayList<JsonNode>();
    fixture
        .client
        .get("/report/meetings/" + meeting + "/participants?include_fields=registrant_id")
        .json()
        .path("participants")
        .forEach(rows::add);
    return rows;
  }

  private static List<Integer> durations(List<JsonNode> rows, String name) {
    return rows.stream()
        .filter(r -> r.path("name").asText().equals(name))
        .map(r -> r.path("duration").asInt())
        .toList();
  }

  @Test
  void rejoiningMakesAnotherRow() {
    var meeting = fixture.aMeeting();
    control.start(meeting);
    var first = guest(meeting, "Ana");
    minutes(20);
    control.leave(meeting, first);
    minutes(5);
    assertThat(guest(meeting, "Ana")).isNotEqualTo(first);
    minutes(10);
    control.end(meeting);
    assertThat(durations(rows(meeting), "Ana")).containsExactly(1_200, 600);
  }

  @Test
  void secondDeviceIsASecondRowAtTheSameTime() {
    var meeting = fixture.aMeetingWithRegistration();
    var id = fixture.register(meeting, "b@lti.example").json().path("registrant_id").asText();
    control.start(meeting);
    control.join(meeting, new Joiner.Registered(id, "Bruno"));
    minutes(5);
    var phone = control.join(meeting, new Joiner.Registered(id, "Bruno (phone)"), "iOS").userId();
    minutes(10);
    control.leave(meeting, phone);
    minutes(5);
    control.end(meeting);
    var rows = rows(meeting);
    assertThat(durations(rows, "Bruno")).containsExactly(1_200);
    assertThat(durations(rows, "Bruno (phone)")).containsExactly(600);
    assertThat(rows.stream().filter(r -> r.path("registrant_id").asText().equals(id))).hasSize(2);
  }

  @Test
  void waitingRoomIsARowOfItsOwn() {
    var meeting = fixture.create("{\"settings\": {\"waiting_room\": true}}").path("id").asLong();
    control.start(meeting);
    var result = control.join(meeting, new Joiner.Guest("Ana"));
    assertThat(result).isInstanceOf(JoinResult.InWaitingRoom.class);
    minutes(3);
    control.admit(meeting, result.userId());
    minutes(10);
    control.end(meeting);
    var rows = rows(meeting);
    assertThat(durations(rows, "Ana")).containsExactly(180, 600);
    assertThat(rows.get(1).path("status").asText()).isEqualTo("in_waiting_room");
    assertThat(rows.get(2).path("status").asText()).isEqualTo("in_meeting");
  }

  @Test
  void breakoutRoomIsARowWithItsMeetingId() {
    var meeting = fixture.aMeeting();
    control.start(meeting);
    var ana = guest(meeting, "Ana");
    minutes(10);
    var inRoom = control.toBreakout(meeting, ana, "FZnPopSSNoC5SYG5Ekj9Tw==");
    assertThat(inRoom.userId()).startsWith(ana);
    minutes(10);
    control.backToMain(meeting, inRoom.userId());
    minutes(10);
    control.end(meeting);
    var rows = rows(meeting);
    assertThat(durations(rows, "Ana")).containsExactly(600, 600, 600);
    assertThat(rows.get(2).path("bo_mtg_id").asText()).isEqualTo("FZnPopSSNoC5SYG5Ekj9Tw==");
    assertThat(rows.get(3).path("bo_mtg_id").asText()).isEmpty();
  }

  @Test
  void callerIsAMaskedNumber() {
    var meeting = fixture.aMeeting();
    control.start(meeting);
    control.join(meeting, new Joiner.Caller("+55 11 3000-4321"), "Phone");
    minutes(10);
    control.end(meeting);
    assertThat(durations(rows(meeting), "5511****4321")).containsExactly(600);
  }

  @Test
  void meetingWithOnePersonIsMissingUnlessSwitchedOtherwise() {
    var meeting = fixture.aMeeting();
    control.start(meeting);
    minutes(10);
    control.end(meeting);
    assertThat(rows(meeting)).isEmpty();
    control.switches(s -> s.onePersonMissing(false));
    assertThat(rows(meeting)).hasSize(1);
  }

  @Test
  void everyStartIsANewInstance() {
    var meeting = playedWithTwo();
    playAgain(meeting);
    fixture.wait(Duration.ofMinutes(30));
    var instances =
        fixture.client.get("/past_meetings/" + meeting + "/instances").json().path("meetings");
    assertThat(instances).hasSize(2);
    var latest = fixture.client.get("/past_meetings/" + meeting).json();
    assertThat(latest.path("uuid")).isEqualTo(instances.get(1).path("uuid"));
    assertThat(latest.path("participants_count").asInt()).isEqualTo(2);
  }

  private long playedWithTwo() {
    var meeting = fixture.aMeeting();
    playAgain(meeting);
    return meeting;
  }

  private void playAgain(long meeting) {
    control.start(meeting);
    guest(meeting, "Ana");
    minutes(10);
    control.end(meeting);
  }

  @Test
  void dashboardKnowsAfterTwoMinutesWhenAskedForThePast() {
    var meeting = playedWithTwo();
    var path = "/metrics/meetings/" + meeting + "/participants";
    assertThat(fixture.client.get(path + "?type=past").code()).isEqualTo(3001);
    minutes(2);
    assertThat(fixture.client.get(path).code()).as("type is live by default").isEqualTo(3001);
    var rows = fixture.client.get(path + "?type=past").json().path("participants");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).has("duration")).isFalse();
  }

  @Test
  void dashboardNeedsABusinessPlanAndReportsAPaidOne() {
    var meeting = playedWithTwo();
    control.change(DemoAccount.ACCOUNT_ID, a -> a.withPlan(Plan.PRO));
    var metrics = fixture.client.get("/metrics/meetings?type=past&" + WINDOW);
    assertThat(metrics.code()).isEqualTo(400);
    control.change(DemoAccount.ACCOUNT_ID, a -> a.withPlan(Plan.FREE));
    var report = fixture.client.get("/report/meetings/" + meeting + "/participants");
    assertThat(report.code()).isEqualTo(200);
    assertThat(report.message()).contains("paid account");
  }

  @Test
  void hostReportCountsWhatWasHeld() {
    playedWithTwo();
    fixture.wait(Duration.ofMinutes(30));
    var active = fixture.client.get("/report/users?type=active&" + WINDOW).json();
    assertThat(active.path("users")).hasSize(1);
    assertThat(active.path("total_meetings").asInt()).isEqualTo(1);
    assertThat(active.path("total_meeting_minutes").asInt()).isEqualTo(20);
    var inactive = fixture.client.get("/report/users?type=inactive&" + WINDOW).json();
    assertThat(inactive.path("users")).hasSize(4);
    var held = fixture.client.get("/report/users/" + DemoAccount.HOST + "/meetings?" + WINDOW);
    assertThat(held.json().path("meetings")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "from=2026-09-01", "from=2026-08-01&to=2026-09-02", "from=x&to=y"})
  void windowOfAReportIsAtMostAMonth(String query) {
    assertThat(fixture.client.get("/report/users?" + query).code()).isEqualTo(300);
  }

  @Test
  void reportsAreKeptForAYear() {
    var meeting = playedWithTwo();
    fixture.wait(Duration.ofDays(366));
    var report = fixture.client.get("/report/meetings/" + meeting + "/participants");
    assertThat(report.code()).isEqualTo(12_702);
    assertThat(fixture.client.get("/past_meetings/" + meeting).status()).isEqualTo(200);
  }

  @Test
  void groupMeetingOfABasicHostEndsAfterFortyMinutes() {
    var meeting =
        fixture
            .client
            .post("/users/" + DemoAccount.BASIC_HOST + "/meetings", "{}")
            .json()
            .path("id")
            .asLong();
    control.start(meeting);
    guest(meeting, "Ana");
    guest(meeting, "Bruno");
    minutes(55);
    fixture.client.signIn();
    fixture.client.get("/users");
    var instance = control.instances(meeting).get(0);
    assertThat(instance.endedAt()).hasValue(instance.startedAt().plus(Duration.ofMinutes(40)));
  }

  @Test
  void lastOneToLeaveEndsTheMeeting() {
    var meeting = fixture.aMeeting();
    var host = control.start(meeting).open().get(0).userId();
    var ana = guest(meeting, "Ana");
    control.leave(meeting, host);
    assertThat(control.instances(meeting).get(0).running()).isTrue();
    control.leave(meeting, ana);
    assertThat(control.instances(meeting).get(0).running()).isFalse();
  }

  @Test
  void cancelledRegistrantCannotJoinAndComesBackByApprovalOnly() {
    var meeting = fixture.aMeetingWithRegistration();
    var id = fixture.register(meeting, "a@lti.example").json().path("registrant_id").asText();
    var status = "/meetings/" + meeting + "/registrants/status";
    var body = "{\"action\": \"%s\", \"registrants\": [{\"id\": \"" + id + "\"}]}";
    control.start(meeting);
    fixture.client.put(status, body.formatted("cancel"));
    assertThat(control.join(meeting, new Joiner.Registered(id, "Ana")))
        .isInstanceOf(JoinResult.Refused.class);
    assertThat(fixture.register(meeting, "a@lti.example").json().has("join_url")).isFalse();
    fixture.client.put(status, body.formatted("approve"));
    assertThat(control.join(meeting, new Joiner.Registered(id, "Ana")))
        .isInstanceOf(JoinResult.InMeeting.class);
  }

  @Test
  void pendingRegistrantHasNoLinkYet() {
    var meeting = fixture.create("{\"settings\": {\"approval_type\": 1}}").path("id").asLong();
    assertThat(fixture.register(meeting, "a@lti.example").json().has("join_url")).isFalse();
    var approved =
        fixture.client.post(
            "/meetings/" + meeting + "/registrants",
            "{\"first_name\": \"B\", \"email\": \"b@lti.example\", \"auto_approve\": true}");
    assertThat(approved.json().has("join_url")).isTrue();
  }
}
