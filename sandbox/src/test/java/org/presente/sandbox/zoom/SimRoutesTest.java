package org.presente.sandbox.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.zoom.state.Json;

/** The controls as another process uses them. */
class SimRoutesTest {
  private final HttpClient http = HttpClient.newHttpClient();
  private final SimulatorFixture fixture = SimulatorFixture.withoutRateLimits();

  @AfterEach
  void stop() {
    fixture.close();
  }

  private HttpResponse<String> send(String method, String path, String body) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create(fixture.zoom.url() + "/sim" + path))
            .method(method, BodyPublishers.ofString(body.replace('\'', '"')))
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private JsonNode json(String method, String path, String body) throws Exception {
    var answer = send(method, path, body);
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return parse(answer.body());
  }

  private static JsonNode parse(String text) throws JsonProcessingException {
    return Json.MAPPER.readTree(text.isEmpty() ? "{}" : text);
  }

  @Test
  void anotherAccountIsSetUpAndKeptApart() throws Exception {
    json(
        "POST",
        "/accounts",
        """
        {'id': 'Acc2', 'name': 'College', 'plan': 'pro', 'client_id': 'c2', 'client_secret': 's2',
         'owner': 'boss@college.example', 'scopes': ['user:read:list_users:admin'],
         'users': [{'email': 't@college.example', 'name': 'T Teacher', 'type': 1}]}
        """);
    var token = fixture.client.token("c2", "s2", "Acc2").json();
    assertThat(token.path("scope").asText()).isEqualTo("user:read:list_users:admin");
    fixture.client.useToken(token.path("access_token").asText());
    assertThat(fixture.client.get("/users").json().path("users")).hasSize(2);
    fixture.client.signIn();
    assertThat(fixture.client.get("/users/t@college.example").code()).isEqualTo(1010);
  }

  @Test
  void aClassIsPlayedOverTheControls() throws Exception {
    var meeting = "/meetings/" + fixture.aMeeting();
    assertThat(send("POST", meeting + "/join", "{'guest': 'Ana'}").statusCode()).isEqualTo(400);
    assertThat(json("POST", meeting + "/start", "").path("uuid").asText()).hasSize(24);
    var ana = json("POST", meeting + "/join", "{'guest': 'Ana'}").path("user_id").asText();
    json("POST", "/clock", "{'advance': 'PT15M'}");
    var room =
        json("POST", meeting + "/breakout", "{'user_id': '" + ana + "', 'room': 'r1'}")
            .path("user_id")
            .asText();
    var back = json("POST", meeting + "/main", "{'user_id': '" + room + "'}");
    json("POST", meeting + "/leave", "{'user_id': '" + back.path("user_id").asText() + "'}");
    json("POST", meeting + "/end", "");
    var shown = json("GET", meeting, "");
    assertThat(shown.path("instances").get(0).path("presences")).hasSize(4);
    assertThat(send("POST", meeting + "/end", "").statusCode()).isEqualTo(400);
  }

  @Test
  void switchesAndFaultsAreSetByName() throws Exception {
    var switches = json("PATCH", "/switches", "{'reportDelay': 'PT5M', 'notReady': 'ZERO_ROWS'}");
    assertThat(switches.path("reportDelay").asText()).isEqualTo("PT5M");
    assertThat(send("PATCH", "/switches", "{'reportDelai': 'PT5M'}").statusCode()).isEqualTo(400);
    json("POST", "/faults", "{'operation': 'users', 'kind': 'server_error'}");
    assertThat(json("GET", "/faults", "")).hasSize(1);
    assertThat(fixture.client.get("/users").status()).isEqualTo(500);
    assertThat(json("GET", "/counters", "").path("users").asInt()).isEqualTo(1);
    json("DELETE", "/journal", "");
    assertThat(json("GET", "/requests", "")).isEmpty();
  }

  @Test
  void violationsAreListed() throws Exception {
    fixture.tryCreate("{\"topik\": \"x\"}");
    var violations = json("GET", "/violations", "");
    assertThat(violations).hasSize(1);
    assertThat(violations.get(0).path("what").asText()).startsWith("topik");
  }
}
