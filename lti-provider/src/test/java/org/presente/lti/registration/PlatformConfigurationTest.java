package org.presente.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.fixture.FakeHttp;
import org.presente.lti.http.AddressRefusedException;
import org.presente.lti.http.HttpCall;

/** Item 42 of the conformance checklist: what the tool reads, and believes. */
class PlatformConfigurationTest extends RegistrationFixture {
  @Test
  @DisplayName("LTI 42: the token is sent on both calls")
  void item42_theTokenIsSentOnBothCalls() {
    platform(PLAIN, "{\"client_id\":\"c-1\"}");

    RegistrationOutcome.Registered registered = registered("secret.token");

    assertThat(registered.registration().issuer()).isEqualTo("https://lms.example");
    assertThat(registered.registration().clientId()).isEqualTo("c-1");
    assertThat(registered.registration().policy()).isEqualTo(LaunchPolicy.standard());
    assertThat(http.calls()).extracting(HttpCall::method).containsExactly("GET", "POST");
    assertThat(http.calls())
        .allMatch(call -> "Bearer secret.token".equals(call.headers().get("Authorization")));
    assertThat(http.calls()).allMatch(call -> call.maxBytes() == 1 << 20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  @DisplayName("LTI 42: without a token there is no header")
  void item42_withoutATokenThereIsNoHeader(String token) {
    platform(PLAIN, "{\"client_id\":\"c-1\"}");

    registered(token);

    assertThat(http.calls()).hasSize(2).noneMatch(c -> c.headers().containsKey("Authorization"));
  }

  @Test
  @DisplayName("LTI 42: a token that would split a header is refused")
  void item42_aTokenThatWouldSplitAHeaderIsRefused() {
    RegistrationOutcome outcome = registration(Set.of()).register(CONFIGURATION, "a\r\nX-Evil: 1");

    assertThat(((RegistrationOutcome.Refused) outcome).step()).isEqualTo(RegistrationStep.ADDRESS);
    assertThat(http.calls()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://lms.example/config",
        "file:///etc/passwd",
        "lms.example/config",
        "https:///config",
        "https://user:password@lms.example/config",
        "https://lms.example/{config}",
        ""
      })
  @DisplayName("LTI 42: only an https address is read")
  void item42_onlyAnHttpsAddressIsRead(String address) {
    RegistrationOutcome outcome = registration(Set.of()).register(address);

    assertThat(((RegistrationOutcome.Refused) outcome).step()).isEqualTo(RegistrationStep.ADDRESS);
    assertThat(http.calls()).isEmpty();
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "issuer, https://other.example, ISSUER",
    "issuer, https://lms.example:8443, ISSUER",
    "issuer, http://lms.example, ISSUER",
    "issuer, '', ISSUER",
    "authorization_endpoint, https://evil.example/auth, ENDPOINTS",
    "token_endpoint, https://evil.example/token, ENDPOINTS",
    "token_endpoint, http://lms.example/token, ENDPOINTS",
    "jwks_uri, https://lms.example.evil.example/jwks, ENDPOINTS",
    "jwks_uri, '', ENDPOINTS",
    "registration_endpoint, https://169.254.169.254/, ENDPOINTS"
  })
  @DisplayName("LTI 42: nobody speaks for somebody else")
  void item42_nobodySpeaksForSomebodyElse(String name, String value, RegistrationStep step) {
    platform(with(name, value), "{\"client_id\":\"c-1\"}");

    RegistrationOutcome.Refused refused = refused();

    assertThat(refused.step()).isEqualTo(step);
    assertThat(refused.explanation()).isNotBlank();
    assertThat(http.callsTo(REGISTER)).isEmpty();
  }

  @Test
  @DisplayName("LTI 42: redirects, large answers, outages and the guard's refusals are explained")
  void item42_whatCannotBeReadIsExplained() {
    configuration(FakeHttp.json(302, "", "Location", "https://10.0.0.1/"));
    assertThat(refused().explanation()).contains("redirected");

    configuration(FakeHttp.json(200, "x".repeat((1 << 20) + 1)));
    assertThat(refused().explanation()).contains("1 MB");

    configuration(FakeHttp.json(200, "<html>"));
    assertThat(refused().explanation()).contains("not valid JSON");

    configuration(FakeHttp.json(200, PLAIN.replaceFirst("\\{", "{\"issuer\":\"x\",")));
    assertThat(refused().explanation()).contains("not valid JSON");

    http.on(
        CONFIGURATION,
        call -> {
          throw new AddressRefusedException("lms.example resolves to a private address");
        });
    assertThat(refused().explanation()).contains("private address");

    http.on(
        CONFIGURATION,
        call -> {
          throw new IOException("connection refused");
        });
    assertThat(refused().step()).isEqualTo(RegistrationStep.CONFIGURATION);
  }

  @ParameterizedTest
  @CsvSource({
    "https://canvas.instructure.com, school.instructure.com, sso.canvaslms.com, true",
    "https://canvas.instructure.com, sso.canvaslms.com, sso.canvaslms.com, true",
    "https://canvas.instructure.com, lms.example, sso.canvaslms.com, false",
    "https://school.instructure.com, other.instructure.com, sso.canvaslms.com, false",
    "https://blackboard.com, developer.blackboard.com, developer.blackboard.com, true",
    "https://school.brightspace.com, school.brightspace.com, auth.brightspace.com, true",
    "https://school.brightspace.com, other.brightspace.com, auth.brightspace.com, false",
    "https://school.brightspace.com, school.brightspace.com, auth.brightspace.com.evil.example,"
        + " false",
    "https://school.brightspace.com, school.brightspace.com, evilbrightspace.com, false"
  })
  @DisplayName("LTI 42: vendors with sibling hosts are known by name")
  void item42_vendorsWithSiblingHostsAreKnown(
      String issuer, String configured, String served, boolean accepted) {
    String address = "https://" + configured + "/config";
    String body =
        PLAIN
            .replace("\"https://lms.example\"", "\"" + issuer + "\"")
            .replace("https://lms.example/", "https://" + served + "/");
    http.on(address, FakeHttp.json(200, body));
    http.on("https://" + served + "/register", FakeHttp.json(200, "{\"client_id\":\"c-1\"}"));

    RegistrationOutcome outcome = registration(Set.of()).register(address);

    assertThat(outcome instanceof RegistrationOutcome.Registered).isEqualTo(accepted);
  }

  @Test
  @DisplayName("LTI 42: an administrator of the tool can approve other hosts")
  void item42_anAdministratorOfTheToolCanApproveOtherHosts() {
    platform(with("jwks_uri", "https://keys.example/jwks"), "{\"client_id\":\"c-1\"}");

    assertThat(refused().explanation()).contains("keys.example", "approve");
    assertThat(registration(Set.of("keys.example")).register(CONFIGURATION))
        .isInstanceOf(RegistrationOutcome.Registered.class);
  }
}
