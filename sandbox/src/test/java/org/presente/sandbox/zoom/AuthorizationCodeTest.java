package org.presente.sandbox.zoom;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.zoom.api.Authorizations.Request;
import org.presente.sandbox.zoom.state.App;

/** General apps: the authorize page, codes, PKCE, refresh tokens that change, revocation. */
class AuthorizationCodeTest {
  private static final String ID = "general1";
  private static final String SECRET = "general-secret";
  private static final String BACK = "https://tool.example/zoom/oauth/callback";
  private static final String VERIFIER = "a-verifier-of-forty-three-letters-or-more-0123456789";

  private final SimulatorFixture fixture = SimulatorFixture.withoutRateLimits();
  private final ZoomClient client = fixture.client;

  @BeforeEach
  void registerTheApp() {
    app(App.Kind.USER_MANAGED);
  }

  private void app(App.Kind kind) {
    fixture
        .control
        .oauth()
        .app(
            DemoAccount.ACCOUNT_ID,
            ID,
            SECRET,
            Set.of("user:read:user", "meeting:read:list_meetings", "meeting:write:meeting"),
            kind,
            Set.of(URI.create(BACK)));
  }

  @AfterEach
  void stop() {
    fixture.close();
  }

  private String code(String challenge) {
    var request = new Request("code", ID, BACK, "s1", challenge, challenge.isEmpty() ? "" : "S256");
    var back = fixture.control.oauth().allow(request, DemoAccount.HOST).toString();
    assertThat(back).startsWith(BACK + "?code=").endsWith("&state=s1");
    return back.substring(back.indexOf("code=") + 5, back.indexOf("&state"));
  }

  private ZoomClient.Reply exchange(String code, String more) {
    var form =
        "grant_type=authorization_code&code=" + code + "&redirect_uri=" + ZoomClient.encode(BACK);
    return client.token(ID, SECRET, "", form + more);
  }

  private ZoomClient.Reply refresh(String token) {
    return client.token(ID, SECRET, "", "grant_type=refresh_token&refresh_token=" + token);
  }

  @Test
  void codeBecomesTokensOnceAndWithinFiveMinutes() {
    var code = code("");
    var granted = exchange(code, "").json();
    assertThat(granted.path("refresh_token").asText()).isNotEmpty();
    assertThat(granted.path("scope").asText())
        .isEqualTo("meeting:read:list_meetings meeting:write:meeting user:read:user");
    var again = exchange(code, "");
    assertThat(again.status()).isEqualTo(400);
    assertThat(again.json().path("reason").asText())
        .isEqualTo("Invalid authorization code " + code);
    var late = code("");
    fixture.clock.advance(Duration.ofMinutes(5));
    assertThat(exchange(late, "").status()).isEqualTo(400);
  }

  @Test
  void challengeAsksForItsVerifier() throws Exception {
    var hash = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(US_ASCII));
    var challenge = Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    assertThat(exchange(code(challenge), "").status()).isEqualTo(400);
    assertThat(exchange(code(challenge), "&code_verifier=other").status()).isEqualTo(400);
    assertThat(exchange(code(challenge), "&code_verifier=" + VERIFIER).status()).isEqualTo(200);
  }

  @Test
  void refreshTokenIsReplacedAtEachUse() {
    var first = exchange(code(""), "").json().path("refresh_token").asText();
    var second = refresh(first).json().path("refresh_token").asText();
    assertThat(second).isNotEqualTo(first);
    var dead = refresh(first);
    assertThat(dead.status()).isEqualTo(401);
    assertThat(dead.json().path("reason").asText()).isEqualTo("Invalid Token!");
    fixture.control.switches(s -> s.refreshGrace(Duration.ofMinutes(1)));
    refresh(second);
    assertThat(refresh(second).status()).as("within the grace").isEqualTo(200);
    fixture.clock.advance(Duration.ofMinutes(2));
    assertThat(refresh(second).status()).isEqualTo(401);
  }

  @Test
  void newAuthorizationMakesEarlierTokensInvalid() {
    var first = exchange(code(""), "").json();
    exchange(code(""), "");
    client.useToken(first.path("access_token").asText());
    assertThat(client.get("/users/me").code()).isEqualTo(124);
    assertThat(refresh(first.path("refresh_token").asText()).status()).isEqualTo(401);
  }

  @Test
  void userManagedAppReachesItsUserOnly() {
    client.useToken(exchange(code(""), "").json().path("access_token").asText());
    assertThat(client.get("/users/me").json().path("email").asText()).isEqualTo(DemoAccount.HOST);
    assertThat(client.post("/users/me/meetings", "{\"topic\": \"Mine\"}").status()).isEqualTo(201);
    assertThat(client.get("/users/" + DemoAccount.SECOND_HOST + "/meetings").status())
        .isEqualTo(403);
    assertThat(fixture.control.violations()).anyMatch(v -> v.what().contains("say me"));
  }

  @Test
  void revokingOrRemovingEndsTheInstallation() {
    var granted = exchange(code(""), "").json();
    fixture.control.oauth().remove(ID, DemoAccount.HOST);
    client.useToken(granted.path("access_token").asText());
    assertThat(client.get("/users/me").code()).isEqualTo(124);
    assertThat(refresh(granted.path("refresh_token").asText()).status()).isEqualTo(401);
  }

  @Test
  void eachKindOfAppHasItsOwnGrants() {
    var wrong = client.token(ID, SECRET, DemoAccount.ACCOUNT_ID);
    assertThat(wrong.json().path("error").asText()).isEqualTo("unsupported_grant_type");
    assertThat(exchange("made-up", "").json().path("error").asText()).isEqualTo("invalid_request");
  }

  @Test
  void authorizePageAsksAndSendsBack() throws Exception {
    var query = "response_type=code&client_id=" + ID + "&state=s1&redirect_uri=";
    var page = fixture.zoom.url() + "/oauth/authorize";
    var asked = get(page + "?" + query + ZoomClient.encode(BACK));
    assertThat(asked.body()).contains("Allow as Helena Prado", "meeting:write:meeting");
    assertThat(get(page + "?" + query + ZoomClient.encode(BACK + "x")).body()).contains("4,709");
    var form = query + ZoomClient.encode(BACK) + "&user=" + ZoomClient.encode(DemoAccount.HOST);
    var answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(page))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build(),
                BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).startsWith(BACK + "?code=");
  }

  private static HttpResponse<String> get(String url) throws Exception {
    return HttpClient.newHttpClient()
        .send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString());
  }
}
