package org.presente.sandbox.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.zoom.live.Joiner;

/** Cloud recordings: late files, sharing, passcode, trash, transcript, checked on paper too. */
class RecordingsTest {
  private static final String OF_HOST = "/users/" + DemoAccount.HOST + "/recordings";

  private final SimulatorFixture fixture = SimulatorFixture.withoutRateLimits();
  private final ZoomClient client = fixture.client;

  @AfterEach
  void stop() {
    fixture.close();
  }

  /** A recorded class of 50 minutes that has just ended. */
  private String recordedClass() {
    var id =
        fixture
            .create("{\"topic\": \"Cells\", \"settings\": {\"auto_recording\": \"cloud\"}}")
            .path("id")
            .asLong();
    var instance = fixture.control.start(id);
    fixture.control.join(id, new Joiner.Guest("Ana"));
    fixture.clock.advance(Duration.ofMinutes(50));
    fixture.control.end(id);
    return instance.uuid();
  }

  private static String encoded(String uuid) {
    var once = URLEncoder.encode(uuid, StandardCharsets.UTF_8);
    return uuid.startsWith("/") || uuid.contains("//")
        ? URLEncoder.encode(once, StandardCharsets.UTF_8)
        : once;
  }

  private JsonNode recording(String uuid) {
    return client.get("/meetings/" + encoded(uuid) + "/recordings").json();
  }

  private List<String> types(JsonNode recording) {
    var types = new ArrayList<String>();
    recording.path("recording_files").forEach(f -> types.add(f.path("file_type").asText()));
    return types;
  }

  @Test
  void filesComeLateAndTheTranscriptLater() {
    var uuid = recordedClass();
    assertThat(client.get("/meetings/" + encoded(uuid) + "/recordings").code()).isEqualTo(3301);
    assertThat(client.get(OF_HOST).json().path("meetings")).isEmpty();
    fixture.wait(Duration.ofMinutes(20));
    assertThat(types(recording(uuid))).containsExactly("MP4", "M4A", "CHAT");
    assertThat(client.get("/meetings/" + encoded(uuid) + "/transcript").code()).isEqualTo(3322);
    fixture.wait(Duration.ofMinutes(40));
    assertThat(types(recording(uuid))).contains("TRANSCRIPT", "CC", "SUMMARY");
    assertThat(client.get("/meetings/" + encoded(uuid) + "/transcript").status()).isEqualTo(200);
    assertThat(client.get(OF_HOST).json().path("meetings")).hasSize(1);
  }

  @Test
  void hostsListReachesOneMonthAtMost() {
    recordedClass();
    fixture.wait(Duration.ofDays(20));
    assertThat(client.get(OF_HOST).json().path("meetings")).as("a day").isEmpty();
    assertThat(client.get(OF_HOST + "?from=2026-09-01&to=2026-09-21").json().path("meetings"))
        .hasSize(1);
    assertThat(client.get(OF_HOST + "?from=2026-07-01&to=2026-09-21").json().path("to").asText())
        .isEqualTo("2026-08-01");
  }

  @Test
  void closedSharingClosesTheLink() throws Exception {
    var uuid = recordedClass();
    fixture.wait(Duration.ofMinutes(20));
    var recording = recording(uuid);
    var link = recording.path("share_url").asText();
    assertThat(open(link).body()).contains("asks for a passcode");
    var watched = open(link + "?pwd=" + recording.path("recording_play_passcode").asText());
    assertThat(watched.body()).contains("Playing: Cells");
    var settings = "/meetings/" + encoded(uuid) + "/recordings/settings";
    assertThat(client.patch(settings, "{\"share_recording\": \"none\"}").status()).isEqualTo(204);
    assertThat(client.get(settings).json().path("share_recording").asText()).isEqualTo("none");
    assertThat(open(link).statusCode()).isEqualTo(404);
  }

  private static HttpResponse<String> open(String url) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
  }

  @Test
  void trashGivesBackForThirtyDays() {
    var uuid = recordedClass();
    fixture.wait(Duration.ofMinutes(20));
    var path = "/meetings/" + encoded(uuid) + "/recordings";
    assertThat(client.delete(path + "?action=trash").status()).isEqualTo(204);
    assertThat(client.get(path).code()).isEqualTo(3301);
    assertThat(client.get(OF_HOST + "?trash=true").json().path("meetings")).hasSize(1);
    assertThat(client.put(path + "/status", "{\"action\": \"recover\"}").status()).isEqualTo(200);
    assertThat(client.get(path).status()).isEqualTo(200);
    client.delete(path);
    fixture.wait(Duration.ofDays(31));
    client.put(path + "/status", "{\"action\": \"recover\"}");
    assertThat(client.get(path).code()).isEqualTo(3301);
  }
}
