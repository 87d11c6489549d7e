package org.presente.sandbox.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.SandboxClock;

/** Plays a class the way a person does, with links and forms only. */
class PagesTest {
  private final HttpClient browser =
      HttpClient.newBuilder().followRedirects(Redirect.NORMAL).build();
  private final SandboxClock clock = SandboxClock.unsaved(Clock.systemUTC());
  private ZoomSimulator zoom;
  private ZoomClient client;

  @BeforeEach
  void start() {
    zoom = ZoomSimulator.start(ZoomOptions.defaults(), clock);
    client = ZoomClient.signedIn(zoom);
  }

  @AfterEach
  void stop() {
    zoom.close();
  }

  private JsonNode meeting(String settings) {
    var json = "{\"topic\": \"Cells <b>&\", \"type\": 2, \"settings\": {%s}}".formatted(settings);
    return client.post("/users/" + DemoAccount.HOST + "/meetings", json).json();
  }

  private String get(String address) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(address))).body();
  }

  private String post(String path, String form) throws Exception {
    return send(HttpRequest.newBuilder(URI.create(zoom.url() + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)))
        .body();
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return browser.send(request.build(), BodyHandlers.ofString());
  }

  @Test
  void aPersonPlaysAClassInTheBrowser() throws Exception {
    var meeting = meeting("\"approval_type\": 0");
    var id = meeting.path("id").asLong();
    var link =
        client
            .post(
                "/meetings/" + id + "/registrants",
                "{\"first_name\": \"Ana\", \"last_name\": \"Souza\", \"email\": \"a@lti.example\"}")
            .json()
            .path("join_url")
            .asText();
    assertThat(get(zoom.url() + "/")).contains("Cells &lt;b&gt;&amp;").contains("not started");
    assertThat(get(link)).contains("You are <strong>Ana Souza</strong>").contains(">Join</button>");

    var zak = meeting.path("start_url").asText().replaceAll(".*zak=", "");
    assertThat(get(meeting.path("start_url").asText())).contains("Start the meeting");
    assertThat(post("/s/" + id, "action=start&zak=" + zak)).contains("Helena Prado");

    var personal = link.replaceAll(".*\\?", "");
    assertThat(post("/w/" + id, personal + "&action=join")).contains(">Leave</button>");
    assertThat(post("/play/" + id + "/guest", "name=Carla")).contains("Carla");
    post("/play/clock", "advance=PT15M");
    var stay =
        zoom.control().instances(id).get(0).open().stream()
            .filter(p -> !p.who().registrantId().isEmpty())
            .findFirst()
            .orElseThrow();
    assertThat(post("/w/" + id, personal + "&action=leave&user_id=" + stay.userId()))
        .contains(">Join</button>");
    assertThat(post("/s/" + id, "action=end&zak=" + zak)).contains("Start the meeting");

    var past = zoom.control().instances(id).get(0);
    assertThat(past.presences()).hasSize(3);
    assertThat(get(zoom.url() + "/m/" + id)).contains("no report yet");
    post("/play/clock", "advance=PT30M&back=/m/" + id);
    assertThat(get(zoom.url() + "/m/" + id)).contains("report is there");
  }

  @Test
  void guestTypesANameOnThePlainLink() throws Exception {
    var meeting = meeting("");
    var id = meeting.path("id").asLong();
    zoom.control().start(id);
    var link = meeting.path("join_url").asText();
    assertThat(get(link)).contains("Your name");
    var pwd = link.replaceAll(".*pwd=", "");
    assertThat(post("/j/" + id, "action=join&name=Bruno&pwd=" + pwd))
        .contains("You are <strong>Bruno</strong>");
  }

  @Test
  void linkWithoutPasscodeAsksForIt() throws Exception {
    var meeting = meeting("");
    var id = meeting.path("id").asLong();
    assertThat(get(zoom.url() + "/j/" + id)).contains("Passcode").doesNotContain("Your name");
    assertThat(post("/j/" + id, "action=look&pwd=" + meeting.path("password").asText()))
        .contains("Your name");
  }

  @Test
  void plainLinkOfAMeetingWithRegistrationLeadsToTheForm() throws Exception {
    var meeting = meeting("\"approval_type\": 0");
    assertThat(get(meeting.path("join_url").asText())).contains("asks for registration");
    var registration = URI.create(meeting.path("registration_url").asText());
    assertThat(get(registration.toString())).contains("First name");
    assertThat(post(registration.getPath(), "first_name=Eva&email=eva@lti.example"))
        .contains("Your personal link");
  }

  @Test
  void startLinkExpiresAfterTwoHours() throws Exception {
    var startUrl = meeting("").path("start_url").asText();
    clock.advance(Duration.ofHours(2));
    var page = send(HttpRequest.newBuilder(URI.create(startUrl)));
    assertThat(page.statusCode()).isEqualTo(403);
  }

  @Test
  void waitingRoomKeepsPeopleUntilTheHostLetsThemIn() throws Exception {
    var meeting = meeting("\"waiting_room\": true");
    var id = meeting.path("id").asLong();
    zoom.control().start(id);
    var pwd = meeting.path("join_url").asText().replaceAll(".*pwd=", "");
    assertThat(post("/j/" + id, "action=join&name=Bruno&pwd=" + pwd)).contains("waiting room");
    var waiting = zoom.control().instances(id).get(0).open().get(1);
    assertThat(get(zoom.url() + "/m/" + id)).contains("Admit");
    post("/play/" + id + "/admit", "user_id=" + waiting.userId());
    assertThat(zoom.control().instances(id).get(0).open()).noneMatch(p -> p.waiting());
  }
}
