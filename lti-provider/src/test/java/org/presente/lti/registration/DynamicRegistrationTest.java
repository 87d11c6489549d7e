package org.presente.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.fixture.Captures;
import org.presente.lti.fixture.FakeHttp;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonObject;

/** Items 43 and 44 of the conformance checklist: what is asked for, and what comes back. */
class DynamicRegistrationTest extends RegistrationFixture {
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
}
