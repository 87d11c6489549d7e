package org.presente.sandbox.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.live.Joiner;

class KeptStateTest {
  @TempDir Path folder;

  private final SandboxClock clock =
      SandboxClock.unsaved(Clock.fixed(SimulatorFixture.START, ZoneOffset.UTC));

  private ZoomSimulator start() {
    return ZoomSimulator.start(
        ZoomOptions.defaults().withDataFile(folder.resolve("data/zoom.json")), clock);
  }

  @Test
  void everythingIsThereAfterARestart() {
    long id;
    String joinUrl;
    try (var zoom = start()) {
      var client = ZoomClient.signedIn(zoom);
      var body = "{\"topic\": \"Cells\", \"settings\": {\"approval_type\": 0}}";
      id = client.post("/users/" + DemoAccount.HOST + "/meetings", body).json().path("id").asLong();
      var ana = "{\"first_name\": \"Ana\", \"email\": \"ana@lti.example\"}";
      joinUrl =
          client.post("/meetings/" + id + "/registrants", ana).json().path("join_url").asText();
      zoom.control().switches(s -> s.reportDelay(Duration.ofMinutes(5)));
      zoom.control().start(id);
      zoom.control().join(id, new Joiner.Guest("Carla"));
    }
    clock.advance(Duration.ofMinutes(20));
    try (var zoom = start()) {
      var running = zoom.control().instances(id).get(0);
      assertThat(running.running()).isTrue();
      assertThat(running.open()).hasSize(2);
      zoom.control().end(id);
      clock.advance(Duration.ofMinutes(5));
      var client = ZoomClient.signedIn(zoom);
      var report = client.get("/report/meetings/" + id + "/participants").json();
      assertThat(report.path("total_records").asInt()).isEqualTo(2);
      var again = client.get("/meetings/" + id + "/registrants").json().path("registrants").get(0);
      assertThat(again.path("join_url").asText().replaceAll(".*tk=", ""))
          .isEqualTo(joinUrl.replaceAll(".*tk=", ""));
    }
  }

  @Test
  void tokensOutliveARestart() {
    ZoomClient.Reply granted;
    try (var zoom = start()) {
      granted =
          new ZoomClient(zoom.url())
              .token(DemoAccount.CLIENT_ID, DemoAccount.CLIENT_SECRET, DemoAccount.ACCOUNT_ID);
    }
    try (var zoom = start()) {
      var client = new ZoomClient(zoom.url());
      client.useToken(granted.json().path("access_token").asText());
      assertThat(client.get("/users").status()).isEqualTo(200);
    }
  }
}
