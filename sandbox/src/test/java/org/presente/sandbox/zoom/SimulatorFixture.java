package org.presente.sandbox.zoom;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.presente.sandbox.SandboxClock;

/** A simulator whose time stands still until a test moves it, and a signed-in client. */
final class SimulatorFixture implements AutoCloseable {
  static final Instant START = Instant.parse("2026-09-01T12:00:00Z");

  final SandboxClock clock = SandboxClock.unsaved(Clock.fixed(START, ZoneOffset.UTC));
  final ZoomSimulator zoom = ZoomSimulator.start(ZoomOptions.defaults(), clock);
  final ZoomControl control = zoom.control();
  final ZoomClient client = ZoomClient.signedIn(zoom);

  static SimulatorFixture withoutRateLimits() {
    var fixture = new SimulatorFixture();
    fixture.control.switches(s -> s.rateLimits(false));
    return fixture;
  }

  /** Moves the time and signs in again, as a token lives an hour only. */
  void wait(Duration step) {
    clock.advance(step);
    client.signIn();
  }

  ZoomClient.Reply tryCreate(String json) {
    return client.post("/users/" + DemoAccount.HOST + "/meetings", json);
  }

  JsonNode create(String json) {
    var reply = tryCreate(json);
    if (reply.status() != 201) {
      throw new AssertionError(reply.text());
    }
    return reply.json();
  }

  long aMeeting() {
    return create("{\"topic\": \"Cells\", \"start_time\": \"2026-09-14T10:00:00\"}")
        .path("id")
        .asLong();
  }

  long aMeetingWithRegistration() {
    return create(
            """
            {"topic": "Cells", "start_time": "2026-09-14T10:00:00",
             "settings": {"approval_type": 0}}
            """)
        .path("id")
        .asLong();
  }

  ZoomClient.Reply register(long meeting, String email) {
    return client.post(
        "/meetings/" + meeting + "/registrants",
        "{\"first_name\": \"Ana\", \"last_name\": \"Souza\", \"email\": \"" + email + "\"}");
  }

  @Override
  public void close() {
    zoom.close();
  }
}
