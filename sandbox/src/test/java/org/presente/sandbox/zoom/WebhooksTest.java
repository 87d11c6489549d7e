package org.presente.sandbox.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.zoom.live.Joiner;
import org.presente.sandbox.zoom.state.Json;

class WebhooksTest {
  private static final String SECRET = "hook-secret-01";

  private record Received(String timestamp, String signature, String body) {
    JsonNode json() {
      try {
        return Json.MAPPER.readTree(body);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException(e);
      }
    }

    String event() {
      return json().path("event").asText();
    }
  }

  private final List<Received> received = new CopyOnWriteArrayList<>();
  private final AtomicInteger answer = new AtomicInteger(200);
  private final SimulatorFixture fixture = SimulatorFixture.withoutRateLimits();
  private Javalin listener;

  @BeforeEach
  void listen() {
    listener =
        Javalin.create(c -> c.showJavalinBanner = false)
            .post("/hook", this::receive)
            .start("127.0.0.1", 0);
    var url = URI.create("http://127.0.0.1:" + listener.port() + "/hook");
    fixture.control.subscribe(DemoAccount.ACCOUNT_ID, url, SECRET, Set.of());
  }

  private void receive(Context context) {
    received.add(
        new Received(
            context.header("x-zm-request-timestamp"),
            context.header("x-zm-signature"),
            context.body()));
    context.status(answer.get());
  }

  @AfterEach
  void stop() {
    listener.stop();
    fixture.close();
  }

  private static void until(BooleanSupplier condition) {
    var deadline = System.nanoTime() + Duration.ofSeconds(10).toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not in time");
      }
      Thread.onSpinWait();
    }
  }

  private List<String> events() {
    return received.stream().map(Received::event).toList();
  }

  private long playAClass() {
    var id = fixture.aMeetingWithRegistration();
    var registrant = fixture.register(id, "ana@lti.example").json().path("registrant_id").asText();
    fixture.control.start(id);
    var ana = fixture.control.join(id, new Joiner.Registered(registrant, "Ana S")).userId();
    fixture.clock.advance(Duration.ofMinutes(10));
    var room = fixture.control.toBreakout(id, ana, "FZnPopSSNoC5SYG5Ekj9Tw==");
    var back = fixture.control.backToMain(id, room.userId());
    assertThat(back.participantUuid()).isEqualTo(room.participantUuid());
    fixture.control.end(id);
    return id;
  }

  @Test
  void aClassIsToldEventByEvent() {
    playAClass();
    until(() -> received.size() == 12);
    assertThat(events())
        .containsExactly(
            "meeting.created",
            "meeting.registration_created",
            "meeting.started",
            "meeting.participant_joined",
            "meeting.participant_joined",
            "meeting.participant_left",
            "meeting.participant_joined_breakout_room",
            "meeting.participant_left_breakout_room",
            "meeting.participant_joined",
            "meeting.participant_left",
            "meeting.participant_left",
            "meeting.ended");
  }

  @Test
  void signatureIsOverTimestampAndRawBody() throws Exception {
    fixture.aMeeting();
    until(() -> !received.isEmpty());
    var one = received.get(0);
    assertThat(Instant.ofEpochSecond(Long.parseLong(one.timestamp())))
        .isEqualTo(fixture.clock.instant());
    var mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    var text = "v0:" + one.timestamp() + ":" + one.body();
    var expected = HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    assertThat(one.signature()).isEqualTo("v0=" + expected);
  }

  @Test
  void guestIsBlankInEvents() {
    var id = fixture.aMeeting();
    fixture.control.start(id);
    fixture.control.join(id, new Joiner.Guest("Carla"));
    until(() -> received.size() == 4);
    var guest = received.get(3).json().path("payload").path("object").path("participant");
    assertThat(guest.path("user_name").asText()).isEqualTo("Carla");
    assertThat(guest.path("id").asText("x")).isEmpty();
    assertThat(guest.path("email").asText("x")).isEmpty();
    assertThat(guest.path("participant_user_id").asText("x")).isEmpty();
  }

  @Test
  void failedDeliveryIsTriedAgainAfterFiveMinutes() {
    answer.set(500);
    fixture.aMeeting();
    until(() -> fixture.control.deliveries().get(0).attempts() == 1);
    answer.set(200);
    fixture.clock.advance(Duration.ofMinutes(5));
    until(() -> fixture.control.deliveries().get(0).delivered());
    assertThat(received).hasSize(2);
  }

  @Test
  void refusedDeliveryIsLost() {
    answer.set(404);
    fixture.aMeeting();
    until(() -> fixture.control.deliveries().get(0).attempts() == 1);
    assertThat(fixture.control.deliveries().get(0).dueAt()).isEmpty();
  }

  @Test
  void eventsFollowTheDocuments() {
    Contract.assumePresent();
    var id = playAClass();
    fixture.client.signIn();
    fixture.client.patch("/meetings/" + id, "{\"agenda\": \"x\"}");
    fixture.client.delete("/meetings/" + id);
    until(() -> events().contains("meeting.deleted"));
    var documents = Contract.read(Contract.FOLDER.resolve("openapi-events.json"));
    for (var one : received) {
      var schema =
          documents
              .path("webhooks")
              .path(one.event())
              .path("post")
              .at("/requestBody/content/application~1json/schema");
      assertThat(schema.isObject()).as(one.event()).isTrue();
      assertThat(EventSchema.faults(schema, one.json())).as(one.event()).isEmpty();
    }
  }
}
