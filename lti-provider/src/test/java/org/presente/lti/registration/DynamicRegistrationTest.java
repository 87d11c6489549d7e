package org.presente.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.fixture.Captures;
import org.presente.lti.fixture.FakeHttp;
import org.presente.lti.http.AddressRefusedException;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonException;
import org.presente.lti.json.JsonObject;

/** Items 42 to 44 of the conformance checklist. */
class DynamicRegistrationTest {
  private static final String CONFIGURATION = "https://lms.example/config";
  private static final String REGISTER = "https://lms.example/register";
  private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
  private static final String SCORE = "https://purl.imsglobal.org/spec/lti-ags/scope/score";
  private static final String ROSTER =
      "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";
  private static final String PLAIN =
      """
      {"issuer":"https://lms.example",
       "authorization_endpoint":"https://lms.example/auth",
       "token_endpoint":"https://lms.example/token",
       "jwks_uri":"https://lms.example/jwks",
       "registration_endpoint":"https://lms.example/register"}
      """;

  private final FakeHttp http = new FakeHttp();

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[\"LtiResourceLinkRequest\",\"LtiDeepLinkingRequest\",\"LtiDeepLinkingRequest\"]",
        "[{\"type\":\"LtiResourceLinkRequest\"},{\"type\":\"LtiDeepLinkingRequest\"}]",
        "[\"LtiResourceLinkRequest\",{\"type\":\"LtiDeepLinkingRequest\"},7]"
      })
  @DisplayName("LTI 43: supported messages may be strings or objects; each is sent once")
  void item43_supportedMessagesMayBeStringsOrObjects(String supported) throws Exception {
    platform(withPlatform("\"messages_supported\":" + supported), "{\"client_id\":\"c-1\"}");

    registered("");

    assertThat(tool().objects("messages"))
        .extracting(message -> message.text("type").orElseThrow())
        .containsExactly("LtiResourceLinkRequest", "LtiDeepLinkingRequest");
  }

  @Test
  @DisplayName("LTI 43: what the platform does not support is not asked for")
  void item43_whatThePlatformDoesNotSupportIsNotAskedFor() throws Exception {
    String onlyLinks = "\"messages_supported\":[\"LtiResourceLinkRequest\"]";
    platform(
        withPlatform(onlyLinks)
            .replaceFirst("\\{", "{\"scopes_supported\":[\"openid\",\"" + ROSTER + "\"],"),
        "{\"client_id\":\"c-1\"}");

    assertThat(registered("").scopes()).containsExactly(ROSTER);

    assertThat(posted().text("scope")).contains(ROSTER);
    assertThat(tool().objects("messages")).hasSize(1);

    platform(withPlatform("\"messages_supported\":[\"LtiOther\"]"), "{}");
    assertThat(refused().step()).isEqualTo(RegistrationStep.CAPABILITIES);
    platform(
        PLAIN.replaceFirst("\\{", "{\"id_token_signing_alg_values_supported\":[\"HS256\"],"), "{}");
    assertThat(refused().step()).isEqualTo(RegistrationStep.CAPABILITIES);
  }

  @Test
  @DisplayName("LTI 43: the request says all a platform needs")
  void item43_theRequestSaysAllAPlatformNeeds() throws Exception {
    platform(PLAIN, "{\"client_id\":\"c-1\"}");
    registered("");

    JsonObject request = posted();
    assertThat(request.text("application_type")).contains("web");
    assertThat(request.texts("response_types")).containsExactly("id_token");
    assertThat(request.texts("grant_types")).containsExactly("implicit", "client_credentials");
    assertThat(request.text("initiate_login_uri")).contains("https://tool.example:8443/lti/login");
    assertThat(request.texts("redirect_uris"))
        .containsExactly("https://tool.example:8443/lti/launch");
    assertThat(request.text("jwks_uri")).contains("https://tool.example:8443/lti/jwks");
    assertThat(request.text("token_endpoint_auth_method")).contains("private_key_jwt");
    assertThat(tool().text("domain")).contains("tool.example:8443");
    assertThat(tool().text("target_link_uri")).contains("https://tool.example:8443/lti/launch");
    assertThat(tool().texts("claims")).contains("sub", "name", "given_name", "email");
    JsonObject custom = tool().object("custom_parameters").orElseThrow();
    assertThat(custom.text(CustomVariables.CONTEXT_HISTORY)).contains("$Context.id.history");
    assertThat(custom.text(CustomVariables.TIME_ZONE)).contains("$Person.address.timezone");
    assertThat(custom.members().keySet())
        .doesNotContain("lineitem_url", "lineitems_url", "results_url", "scores_url");
    assertThat(service().headers()).containsEntry("Content-Type", "application/json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          {"client_id":"c-1","https://purl.imsglobal.org/spec/lti-tool-configuration":\
          {"deployment_id":"19"}}                                            | 19
          {"client_id":"c-1","deployment_id":"20"}                           | 20
          {"client_id":"c-1"}                                                | none
          {"client_id":"c-1","deployment_id":""}                             | none
          {"client_id":"c-1","https://purl.imsglobal.org/spec/lti-tool-configuration":"x"} | none
          """)
  @DisplayName("LTI 44: the deployment stands at either place or nowhere")
  void item44_theDeploymentStandsAtEitherPlaceOrNowhere(String answer, String deploymentId) {
    platform(PLAIN, answer);

    assertThat(registered("").deploymentId()).isEqualTo(Optional.ofNullable(deploymentId));
  }

  @Test
  @DisplayName("LTI 44: the platform's error is shown to the administrator")
  void item44_thePlatformsErrorIsShown() {
    platform(PLAIN, "{}");
    assertThat(refused().step()).isEqualTo(RegistrationStep.ANSWER);

    http.on(REGISTER, FakeHttp.json(401, "{\"error\":\"token_already_used\"}"));
    assertThat(refused().step()).isEqualTo(RegistrationStep.REQUEST);
    assertThat(refused().explanation()).contains("401", "token_already_used");

    http.on(REGISTER, FakeHttp.json(500, "x".repeat(100_000)));
    assertThat(refused().explanation()).hasSizeLessThan(500);
  }

  @Test
  @DisplayName("LTI 44: the address and token for later changes are kept, and the token unseen")
  void item44_theAddressAndTokenForLaterChangesAreKept() {
    platform(
        PLAIN,
        "{\"client_id\":\"c-1\",\"registration_client_uri\":\"https://lms.example/register/c-1\","
            + "\"registration_access_token\":\"secret\"}");

    RegistrationOutcome.Management management = registered("").management().orElseThrow();

    assertThat(management.token()).isEqualTo("secret");
    assertThat(management.toString()).doesNotContain("secret");
  }

  @Test
  @DisplayName("LTI 44: a separate token audience is taken over")
  void item44_aSeparateTokenAudienceIsTakenOver() {
    platform(with("authorization_server", "https://api.lms.example/auth"), "{\"client_id\":\"c\"}");

    assertThat(registered("").registration().assertionAudience())
        .isEqualTo("https://api.lms.example/auth");
  }

  @Test
  @DisplayName("a real Moodle's configuration and answer make a registration")
  void aRealMoodlesConfigurationAndAnswerMakeARegistration() {
    JsonObject configuration = Captures.moodle("openid-configuration.json");
    JsonObject answer =
        Captures.moodle("dynamic-registration-new.json")
            .object("response")
            .flatMap(response -> response.object("body"))
            .orElseThrow();
    String base = "https://moodle.test:8443/mod/lti/";
    http.on(base + "config", FakeHttp.json(200, Json.write(configuration.members())));
    http.on(base + "openid-registration.php", FakeHttp.json(200, Json.write(answer.members())));

    RegistrationOutcome.Registered registered =
        (RegistrationOutcome.Registered) registration(Set.of()).register(base + "config", "token");

    assertThat(registered.registration().clientId()).isEqualTo("bjZZcharuIxP0VG");
    assertThat(registered.registration().tokenEndpoint()).hasToString(base + "token.php");
    assertThat(registered.deploymentId()).contains("19");
    assertThat(registered.productFamilyCode()).contains("moodle");
    assertThat(registered.scopes()).contains(SCORE, ROSTER);
  }

  private DynamicRegistration registration(Set<String> approved) {
    String tool = "https://tool.example:8443";
    return new DynamicRegistration(
        http,
        new ToolDescription(
            "Presente",
            "Lessons with meetings",
            URI.create(tool),
            URI.create(tool + "/lti/login"),
            URI.create(tool + "/lti/launch"),
            URI.create(tool + "/lti/jwks"),
            Optional.empty(),
            List.of(),
            List.of("LtiDeepLinkingRequest", "LtiResourceLinkRequest"),
            Set.of(SCORE, ROSTER),
            CustomVariables.requested()),
        new TrustedHosts(approved),
        false);
  }

  private RegistrationOutcome.Registered registered(String token) {
    return (RegistrationOutcome.Registered) registration(Set.of()).register(CONFIGURATION, token);
  }

  private RegistrationOutcome.Refused refused() {
    return (RegistrationOutcome.Refused) registration(Set.of()).register(CONFIGURATION);
  }

  private void platform(String configuration, String answer) {
    configuration(FakeHttp.json(200, configuration));
    http.on(REGISTER, FakeHttp.json(201, answer));
  }

  private void configuration(HttpAnswer answer) {
    http.on(CONFIGURATION, answer);
  }

  private HttpCall service() {
    List<HttpCall> calls = http.callsTo(REGISTER);
    return calls.get(calls.size() - 1);
  }

  private JsonObject posted() throws Exception {
    return Json.object(service().body());
  }

  private JsonObject tool() throws Exception {
    return posted().object(TOOL).orElseThrow();
  }

  private static String with(String name, String value) {
    try {
      Map<String, Object> members = new LinkedHashMap<>(Json.object(PLAIN).members());
      members.put(name, value);
      return Json.write(members);
    } catch (JsonException e) {
      throw new AssertionError(e);
    }
  }

  private static String withPlatform(String member) {
    return PLAIN.replaceFirst(
        "\\{", "{\"https://purl.imsglobal.org/spec/lti-platform-configuration\":{" + member + "},");
  }
}
