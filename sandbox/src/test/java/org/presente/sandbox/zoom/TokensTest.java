package org.presente.sandbox.zoom;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.sandbox.zoom.rule.Fault;

class TokensTest {
  private final SimulatorFixture fixture = new SimulatorFixture();
  private final ZoomClient client = fixture.client;

  @AfterEach
  void stop() {
    fixture.close();
  }

  private ZoomClient.Reply token() {
    return client.token(DemoAccount.CLIENT_ID, DemoAccount.CLIENT_SECRET, DemoAccount.ACCOUNT_ID);
  }

  private static void refused(ZoomClient.Reply reply, String reason, String error) {
    assertThat(reply.status()).isEqualTo(400);
    assertThat(reply.json().path("reason").asText()).isEqualTo(reason);
    assertThat(reply.json().path("error").asText()).isEqualTo(error);
  }

  @Test
  void rightCredentialsGetATokenForAnHour() {
    var json = token().json();
    assertThat(json.path("token_type").asText()).isEqualTo("bearer");
    assertThat(json.path("expires_in").asInt()).isEqualTo(3_600);
    assertThat(json.path("api_url").asText()).isEqualTo(fixture.zoom.url());
    assertThat(json.path("scope").asText().split(" ")).contains("meeting:write:meeting:admin");
  }

  @Test
  void wrongSecretAndWrongAccountAreToldApart() {
    refused(
        client.token(DemoAccount.CLIENT_ID, "wrong", DemoAccount.ACCOUNT_ID),
        "Invalid client_id or client_secret",
        "invalid_client");
    refused(
        client.token(DemoAccount.CLIENT_ID, DemoAccount.CLIENT_SECRET, "wrong"),
        "Bad Request",
        "invalid_request");
  }

  @Test
  void parametersInTheQueryAreRejected() {
    var query = "?grant_type=account_credentials&account_id=" + DemoAccount.ACCOUNT_ID;
    refused(
        client.token(DemoAccount.CLIENT_ID, DemoAccount.CLIENT_SECRET, query, ""),
        "Bad Request",
        "invalid_request");
  }

  @Test
  void otherGrantTypesAreNotForThisKindOfApp() {
    refused(
        client.token(
            DemoAccount.CLIENT_ID,
            DemoAccount.CLIENT_SECRET,
            "",
            "grant_type=authorization_code&code=x"),
        "unsupported grant type",
        "unsupported_grant_type");
  }

  @Test
  void deactivatedAppGetsNoTokenAndItsOldOnesStop() {
    fixture.control.changeApp(DemoAccount.CLIENT_ID, a -> a.withActive(false));
    refused(token(), "The app has been disabled by the developer", "invalid_client");
    var call = client.get("/users");
    assertThat(call.status()).isEqualTo(401);
    assertThat(call.message()).isEqualTo("Invalid access token.");
  }

  @Test
  void tokenExpiresOnTheSandboxClock() {
    fixture.clock.advance(Duration.ofSeconds(3_599));
    assertThat(client.get("/users").status()).isEqualTo(200);
    fixture.clock.advance(Duration.ofSeconds(1));
    var call = client.get("/users");
    assertThat(call.status()).isEqualTo(401);
    assertThat(call.code()).isEqualTo(124);
    assertThat(call.message()).isEqualTo("Access token is expired.");
  }

  @Test
  void severalTokensAreValidTogetherUnlessTheModeSaysOtherwise() {
    token();
    assertThat(client.get("/users").status()).isEqualTo(200);
    fixture.control.changeApp(DemoAccount.CLIENT_ID, a -> a.withSingleToken(true));
    token();
    assertThat(client.get("/users").code()).isEqualTo(124);
  }

  @Test
  void missingScopeIsNamedWithEveryScopeThatWouldDo() {
    fixture.control.changeApp(
        DemoAccount.CLIENT_ID, a -> a.withScopes(Set.of("user:read:user:admin")));
    assertThat(client.get("/users").status()).as("old token keeps its scopes").isEqualTo(200);
    client.signIn();
    var call = client.get("/meetings/81234567890");
    assertThat(call.status()).isEqualTo(400);
    assertThat(call.code()).isEqualTo(4711);
    assertThat(call.message())
        .isEqualTo(
            "Invalid access token, does not contain scopes:"
                + "[meeting:read:meeting, meeting:read:meeting:admin].");
  }

  @Test
  void revokedTokenIsInvalid() {
    client.useToken("made up");
    assertThat(client.get("/users").message()).isEqualTo("Invalid access token.");
  }

  @Test
  void tokenEndpointCanFailToo() {
    fixture.control.fail("token", Fault.Kind.BAD_GATEWAY, 1);
    assertThat(token().text()).contains("<h1>502 Bad Gateway</h1>");
    assertThat(token().status()).isEqualTo(200);
  }
}
