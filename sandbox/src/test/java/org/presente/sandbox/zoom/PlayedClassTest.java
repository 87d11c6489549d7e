package org.presente.sandbox.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.live.JoinResult;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.sandbox.zoom.state.Switches.NotReady;
import org.presente.sandbox.zoom.state.UuidShape;

class PlayedClassTest {
  private static final Instant NOON = Instant.parse("2026-09-14T12:00:00Z");

  private final SandboxClock clock = SandboxClock.unsaved(Clock.fixed(NOON, ZoneOffset.UTC));
  private ZoomSimulator zoom;
  private ZoomClient client;
  private long meeting;
  private String personalLink;

  @BeforeEach
  void aRegisteredStudentInAMeeting() {
    zoom = ZoomSimulator.start(ZoomOptions.defaults(), clock);
    zoom.control().switches(s -> s.rateLimits(false));
    client = ZoomClient.signedIn(zoom);
    meeting =
        client
            .post(
                "/users/" + DemoAccount.HOST + "/meetings",
                """
                {"topic": "Cells", "type": 2, "start_time": "2026-09-14T13:00:00Z", "duration": 60,
                 "settings": {"approval_type": 0}}
                """)
            .json()
            .path("id")
            .asLong();
    personalLink = register("ana@lti.example").path("join_url").asText();
  }

  private JsonNode register(String email) {
    return client
        .post(
            "/meetings/" + meeting + "/registrants",
            "{\"first_name\": \"Ana\", \"last_name\": \"Souza\", \"email\": \"" + email + "\"}")
        .json();
  }

  @AfterEach
  void stop() {
    zoom.close();
  }

  private JoinResult join(Joiner joiner) {
    return zoom.control().join(meeting, joiner);
  }

  private JoinResult joinAna() {
    return join(new Joiner.PersonalLink(URI.create(personalLink)));
  }

  private String playHalfAnHour() {
    clock.advanceTo(NOON.plus(Duration.ofHours(1)));
    var uuid = zoom.control().start(meeting).uuid();
    var ana = joinAna().userId();
    join(new Joiner.Guest("Carla"));
    clock.advance(Duration.ofMinutes(30));
    zoom.control().leave(meeting, ana);
    clock.advance(Duration.ofMinutes(30));
    zoom.control().end(meeting);
    client.signIn(); // the first token has expired meanwhile
    return uuid;
  }

  private String report() {
    return "/report/meetings/" + meeting + "/participants?include_fields=registrant_id";
  }

  @Test
  void nobodyJoinsBeforeTheHost() {
    assertThat(joinAna()).isInstanceOf(JoinResult.Refused.class);
  }

  @Test
  void reportIsMissingUntilItsDelayHasPassed() {
    playHalfAnHour();
    clock.advance(Duration.ofMinutes(29));
    assertThat(client.get(report()).status()).isEqualTo(404);
    assertThat(client.get(report()).code()).isEqualTo(3001);
    zoom.control().switches(s -> s.notReady(NotReady.ZERO_ROWS));
    assertThat(client.get(report()).json().path("participants")).isEmpty();
    clock.advance(Duration.ofMinutes(1));
    assertThat(client.get(report()).json().path("participants")).hasSize(3);
  }

  @Test
  void peopleOutsideTheAccountAreBlank() {
    playHalfAnHour();
    clock.advance(Duration.ofMinutes(30));
    var rows = client.get(report()).json().path("participants");
    assertThat(rows.get(0).path("id").asText()).isNotEmpty();
    assertThat(rows.get(0).path("user_email").asText()).isEqualTo(DemoAccount.HOST);
    var ana = rows.get(1);
    assertThat(ana.path("name").asText()).isEqualTo("Ana Souza");
    assertThat(ana.path("id").asText()).isEmpty();
    assertThat(ana.path("participant_user_id").asText()).isEmpty();
    assertThat(ana.path("user_email").asText()).isEqualTo("ana@lti.example");
    assertThat(ana.path("registrant_id").asText()).isNotEmpty();
    assertThat(ana.path("duration").asInt()).isEqualTo(1_800);
    assertThat(rows.get(2).path("user_email").asText()).isEmpty();
    assertThat(rows.get(2).path("registrant_id").asText()).isEmpty();
  }

  @Test
  void registrantIdComesOnlyWhenAskedFor() {
    playHalfAnHour();
    clock.advance(Duration.ofMinutes(30));
    var rows = client.get("/report/meetings/" + meeting + "/participants").json();
    assertThat(rows.path("participants").get(1).has("registrant_id")).isFalse();
  }

  @Test
  void uuidWithSlashesMustBeEncodedTwice() {
    for (var shape : new UuidShape[] {UuidShape.LEADING_SLASH, UuidShape.DOUBLE_SLASH}) {
      zoom.control().switches(s -> s.uuidShape(shape));
      var uuid = playHalfAnHour();
      clock.advance(Duration.ofMinutes(30));
      var once = ZoomClient.encode(uuid);
      var wrong = client.get("/past_meetings/" + once + "/participants");
      assertThat(wrong.status()).isEqualTo(400);
      assertThat(wrong.code()).isEqualTo(2300);
      var right = client.get("/past_meetings/" + ZoomClient.encode(once) + "/participants");
      assertThat(right.json().path("total_records").asInt()).isEqualTo(3);
    }
  }

  @Test
  void theSameAddressIsTheSameRegistrant() {
    var again = register("ANA@lti.example");
    assertThat(again.path("join_url").asText()).isEqualTo(personalLink);
  }
}
