package org.presente.sandbox.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presente.sandbox.zoom.state.Json;

/** What Zoom makes of a request in silence, and what it refuses. */
class MeetingRulesTest {
  private final SimulatorFixture fixture = SimulatorFixture.withoutRateLimits();
  private final ZoomClient client = fixture.client;

  @AfterEach
  void stop() {
    fixture.close();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # body                                                        | field
          {"topik": "x"}                                                | topik
          {"type": "2"}                                                 | type
          {"type": 4}                                                   | type
          {"duration": 0}                                               | duration
          {"duration": 90.5}                                            | duration
          {"password": "longer than ten"}                               | password
          {"start_time": "tomorrow"}                                    | start_time
          {"start_time": "2026-09-10T15:00:00+02:00"}                   | start_time
          {"timezone": "Europe/Atlantis"}                               | timezone
          {"settings": {"waitingRoom": true}}                           | settings.waitingRoom
          {"settings": {"jbh_time": 7}}                                 | settings.jbh_time
          {"settings": {"meeting_invitees": [{"email": "no"}]}}         | settings.meeting_invitees[0].email
          {"settings": {"alternative_hosts": "x@elsewhere.example"}}    | settings.alternative_hosts
          {"settings": {"alternative_hosts": "rui.rocha@school.example"}} | settings.alternative_hosts
          {"type": 8}                                                   | recurrence
          """)
  void wrongMemberIsNamed(String body, String field) {
    var reply = fixture.tryCreate(body);
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.code()).isEqualTo(300);
    assertThat(reply.json().path("errors").get(0).path("field").asText()).isEqualTo(field);
    assertThat(fixture.control.meetings()).isEmpty();
  }

  @Test
  void localStartIsAnsweredInUtc() {
    var meeting =
        fixture.create(
            "{\"start_time\": \"2026-09-10T15:00:00\", \"timezone\": \"America/Sao_Paulo\"}");
    assertThat(meeting.path("start_time").asText()).isEqualTo("2026-09-10T18:00:00Z");
    assertThat(String.valueOf(meeting.path("id").asLong())).hasSize(11);
  }

  @Test
  void passcodeIsMadeWhenNothingElseProtectsTheMeeting() {
    var open = "{\"default_password\": false, \"settings\": {\"waiting_room\": %s}}";
    assertThat(fixture.create(open.formatted("false")).path("password").asText()).isNotEmpty();
    assertThat(fixture.create(open.formatted("true")).has("password")).isFalse();
  }

  @Test
  void waitingRoomSwitchesJoinBeforeHostOff() {
    var settings =
        fixture
            .create("{\"settings\": {\"waiting_room\": true, \"join_before_host\": true}}")
            .path("settings");
    assertThat(settings.path("join_before_host").asBoolean()).isFalse();
  }

  @Test
  void lockedSettingWinsWithoutAnError() {
    fixture.control.change(
        DemoAccount.ACCOUNT_ID,
        a ->
            a.withLockedSettings(Json.object().put("waiting_room", true)).withBreakoutRooms(false));
    var settings =
        fixture
            .create(
                """
                {"settings": {"waiting_room": false,
                 "breakout_room": {"enable": true, "rooms": [{"name": "A"}]}}}
                """)
            .path("settings");
    assertThat(settings.path("waiting_room").asBoolean()).isTrue();
    assertThat(settings.path("breakout_room").path("rooms")).isEmpty();
  }

  @Test
  void basicHostGetsNoRegistration() {
    var meeting =
        client
            .post(
                "/users/" + DemoAccount.BASIC_HOST + "/meetings",
                "{\"settings\": {\"approval_type\": 0}}")
            .json();
    assertThat(meeting.path("settings").path("approval_type").asInt()).isEqualTo(2);
    assertThat(meeting.has("registration_url")).isFalse();
    var refused = fixture.register(meeting.path("id").asLong(), "a@lti.example");
    assertThat(refused.code()).isEqualTo(200);
  }

  @Test
  void meetingWithoutFixedTimeHasNoRegistration() {
    var meeting = fixture.create("{\"type\": 3, \"settings\": {\"approval_type\": 0}}");
    assertThat(meeting.path("settings").path("approval_type").asInt()).isEqualTo(2);
    assertThat(meeting.has("start_time")).isFalse();
    assertThat(fixture.register(meeting.path("id").asLong(), "a@lti.example").code())
        .isEqualTo(404);
  }

  @Test
  void startUrlIsNeverTheSameTwice() {
    var meeting = "/meetings/" + fixture.aMeeting();
    var first = client.get(meeting).json().path("start_url").asText();
    assertThat(client.get(meeting).json().path("start_url").asText()).isNotEqualTo(first);
  }

  @Test
  void changeIsMergedIntoSettingsAndReadBack() {
    var id = fixture.aMeetingWithRegistration();
    assertThat(
            client.patch("/meetings/" + id, "{\"settings\": {\"mute_upon_entry\": true}}").status())
        .isEqualTo(204);
    var settings = client.get("/meetings/" + id).json().path("settings");
    assertThat(settings.path("mute_upon_entry").asBoolean()).isTrue();
    assertThat(settings.path("approval_type").asInt()).isZero();
  }

  @Test
  void refusedChangeChangesNothing() {
    var id = fixture.aMeeting();
    var reply = client.patch("/meetings/" + id, "{\"topic\": \"new\", \"timezone\": \"Nowhere\"}");
    assertThat(reply.code()).isEqualTo(300);
    assertThat(client.get("/meetings/" + id).json().path("topic").asText()).isEqualTo("Cells");
  }

  @Test
  void listHasNoSettingsAndCutsTheAgenda() {
    var agenda = "a".repeat(300);
    var id =
        fixture
            .create("{\"start_time\": \"2026-09-14T10:00:00\", \"agenda\": \"" + agenda + "\"}")
            .path("id")
            .asLong();
    var row = list("scheduled").get(0);
    assertThat(row.has("settings")).isFalse();
    assertThat(row.path("agenda").asText()).hasSize(250);
    assertThat(client.get("/meetings/" + id).json().path("agenda").asText()).isEqualTo(agenda);
  }

  private JsonNode list(String type) {
    return client
        .get("/users/" + DemoAccount.HOST + "/meetings?page_size=300&type=" + type)
        .json()
        .path("meetings");
  }

  @Test
  void eachTypeOfListHasItsOwnMeetings() {
    var single = fixture.aMeeting();
    fixture.create(
        """
        {"type": 8, "start_time": "2026-09-07T10:00:00",
         "recurrence": {"type": 2, "weekly_days": "2", "end_times": 3}}
        """);
    fixture.create("{\"type\": 1}");
    assertThat(list("scheduled")).hasSize(2);
    assertThat(list("upcoming")).hasSize(4);
    assertThat(list("live")).isEmpty();
    fixture.control.start(single);
    assertThat(list("live")).hasSize(1);
    fixture.control.end(single);
    assertThat(list("previous_meetings")).hasSize(1);
    fixture.wait(Duration.ofDays(8));
    assertThat(list("upcoming")).hasSize(3);
  }

  @Test
  void meetingDiesThirtyDaysAfterItsLastUse() {
    var id = fixture.aMeeting(); // 14 September, one hour
    fixture.wait(Duration.ofDays(40));
    assertThat(client.get("/meetings/" + id).status()).isEqualTo(200);
    fixture.wait(Duration.ofDays(4));
    assertThat(client.get("/meetings/" + id).code()).isEqualTo(3001);
  }

  @Test
  void deletedMeetingIsGoneAndCanBeRecovered() {
    var path = "/meetings/" + fixture.aMeeting();
    client.delete(path);
    assertThat(client.get(path).status()).isEqualTo(404);
    assertThat(client.put(path + "/status", "{\"action\": \"recover\"}").status()).isEqualTo(204);
    assertThat(client.get(path).status()).isEqualTo(200);
  }

  @Test
  void unknownUserAndUnknownMeetingHaveTheirOwnCodes() {
    assertThat(client.post("/users/nobody@x.example/meetings", "{}").code()).isEqualTo(1001);
    assertThat(client.get("/meetings/81234567890").code()).isEqualTo(3001);
    assertThat(fixture.register(81_234_567_890L, "a@lti.example").code()).isEqualTo(1001);
    assertThat(client.get("/nothing/here").code()).isEqualTo(2300);
  }

  @Test
  void pagesAreCutAndTheirTokensExpire() {
    for (int i = 0; i < 5; i++) {
      fixture.aMeeting();
    }
    var path = "/users/" + DemoAccount.HOST + "/meetings?page_size=2";
    var first = client.get(path).json();
    assertThat(first.path("meetings")).hasSize(2);
    assertThat(first.path("page_count").asInt()).isEqualTo(3);
    var next = path + "&next_page_token=" + first.path("next_page_token").asText();
    assertThat(client.get(next).json().path("meetings")).hasSize(2);
    assertThat(client.get(next.replace("page_size=2", "page_size=3")).code()).isEqualTo(300);
    fixture.clock.advance(Duration.ofMinutes(15));
    assertThat(client.get(next).message()).contains("next page token");
    var all = client.get("/users/" + DemoAccount.HOST + "/meetings?page_size=5000").json();
    assertThat(all.path("page_size").asInt()).isEqualTo(300);
    assertThat(all.path("next_page_token").asText("none")).isEmpty();
  }
}
