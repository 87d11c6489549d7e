package org.presente.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.fixture.TestPlatform;
import org.presente.lti.registration.LaunchPolicy;
import org.presente.lti.registration.Registration;

/** Items 1 to 6 of the conformance checklist. */
class LoginInitiationTest {
  private final LaunchRig rig = new LaunchRig();

  @Test
  @DisplayName("LTI 1: a login goes to the stored endpoint with all ten parameters")
  void item01_aLoginGoesToTheStoredEndpointWithAllTenParameters() {
    URI location = redirect(with("lti_message_hint", "hint")).location();

    assertThat(location.toString()).startsWith(TestPlatform.ISSUER + "/auth?");
    assertThat(Queries.of(location))
        .containsOnlyKeys(
            "scope",
            "response_type",
            "response_mode",
            "prompt",
            "client_id",
            "redirect_uri",
            "login_hint",
            "lti_message_hint",
            "state",
            "nonce")
        .containsEntry("scope", "openid")
        .containsEntry("response_type", "id_token")
        .containsEntry("response_mode", "form_post")
        .containsEntry("prompt", "none")
        .containsEntry("client_id", TestPlatform.CLIENT_ID)
        .containsEntry("login_hint", "user 7");
  }

  @Test
  @DisplayName("LTI 1: a query in the stored endpoint is kept, unknown parameters are ignored")
  void item01_aQueryInTheStoredEndpointIsKept() {
    rig.registered.set(0, withEndpoint(TestPlatform.ISSUER + "/auth?tenant=3"));

    URI location = redirect(with("canvas_region", "eu")).location();

    assertThat(Queries.of(location))
        .containsEntry("tenant", "3")
        .doesNotContainKey("canvas_region");
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        arguments("iss", "", LoginStep.MISSING_PARAMETER, 400),
        arguments("login_hint", "", LoginStep.MISSING_PARAMETER, 400),
        arguments("target_link_uri", "", LoginStep.MISSING_PARAMETER, 400),
        arguments("iss", "https://other.example", LoginStep.UNKNOWN_REGISTRATION, 403),
        arguments("iss", TestPlatform.ISSUER + "/", LoginStep.UNKNOWN_REGISTRATION, 403),
        arguments("client_id", "client-2", LoginStep.UNKNOWN_REGISTRATION, 403));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  @DisplayName("LTI 2: missing parameters and unknown registrations get no redirect")
  void item02_missingParametersAndUnknownRegistrationsGetNoRedirect(
      String name, String value, LoginStep step, int status) {
    LoginResult.Refused refused = refused(with(name, value));

    assertThat(refused.step()).isEqualTo(step);
    assertThat(refused.step().httpStatus()).isEqualTo(status);
  }

  @Test
  @DisplayName("LTI 2: two registrations of an issuer without client_id are ambiguous")
  void item02_twoRegistrationsOfAnIssuerWithoutClientIdAreAmbiguous() {
    Form withoutClient = with("client_id", "");
    assertThat(rig.logins.initiate(withoutClient)).isInstanceOf(LoginResult.Redirect.class);

    Registration first = rig.registered.get(0);
    rig.registered.add(
        new Registration(
            first.issuer(),
            "client-2",
            first.authorizationEndpoint(),
            first.tokenEndpoint(),
            first.jwksUri(),
            Optional.empty(),
            LaunchPolicy.standard()));

    assertThat(refused(withoutClient).step()).isEqualTo(LoginStep.AMBIGUOUS_REGISTRATION);
    assertThat(refused(withoutClient).reason()).contains("ambiguous");
    assertThat(rig.logins.initiate(with("client_id", "client-2")))
        .isInstanceOf(LoginResult.Redirect.class);
  }

  @Test
  @DisplayName("LTI 2: a parameter given twice counts as missing")
  void item02_aParameterGivenTwiceCountsAsMissing() {
    Map<String, List<String>> values = new LinkedHashMap<>(LaunchRig.loginForm().values());
    values.put("iss", List.of(TestPlatform.ISSUER, "https://other.example"));

    assertThat(refused(new Form(values)).step()).isEqualTo(LoginStep.MISSING_PARAMETER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"cmid\":27,\"launchid\":\"ltilaunch24_457266579\"}",
        "a+b c&d=e%20f#g",
        " leading and trailing ",
        "ação 日本語 😀",
        "<script>\"'"
      })
  @DisplayName("LTI 3: hints come back unchanged after one decode")
  void item03_hintsComeBackUnchangedAfterOneDecode(String hint) {
    Map<String, String> query = Queries.of(redirect(with("lti_message_hint", hint)).location());
    assertThat(query).containsEntry("lti_message_hint", hint);

    query = Queries.of(redirect(with("login_hint", hint)).location());
    assertThat(query).containsEntry("login_hint", hint).doesNotContainKey("lti_message_hint");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/lesson",
        "http://tool.example/lesson",
        "https://tool.example:8443/lesson",
        "https://tool.example@evil.example/",
        "https://user@tool.example/",
        "https://tool.example.evil.example/",
        "//tool.example/lesson",
        "/lesson",
        "https:tool.example/lesson",
        "javascript:alert(1)",
        "https://tool.example\\@evil.example/",
        "not an address"
      })
  @DisplayName("LTI 4: a target on another origin is refused")
  void item04_aTargetOnAnotherOriginIsRefused(String target) {
    assertThat(refused(with("target_link_uri", target)).step())
        .isEqualTo(LoginStep.TARGET_LINK_URI);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {LaunchRig.TARGET, "https://TOOL.example/", "https://tool.example:443/deep/link"})
  @DisplayName("LTI 4: redirect_uri is the registered constant whatever the target")
  void item04_redirectUriIsTheRegisteredConstantWhateverTheTarget(String target) {
    assertThat(Queries.of(redirect(with("target_link_uri", target)).location()))
        .containsEntry("redirect_uri", "https://tool.example/lti/launch");
  }

  @Test
  @DisplayName("LTI 5: 1000 logins give 1000 states and nonces without padding")
  void item05_aThousandLoginsGiveAThousandStatesAndNonces() {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < 1000; i++) {
      LaunchRig.Login login = rig.login();
      seen.add(login.state());
      seen.add(login.nonce());
    }

    assertThat(seen).hasSize(2000).allMatch(text -> text.matches("[A-Za-z0-9_-]{43,}"));
    assertThat(rig.http.calls()).isEmpty();
  }

  @Test
  @DisplayName("LTI 6: the cookie is made for a frame on another site and lives ten minutes")
  void item06_theCookieIsMadeForAFrameOnAnotherSite() {
    StateCookie cookie = rig.login().cookie();

    assertThat(cookie.maxAge()).isLessThanOrEqualTo(Duration.ofMinutes(10));
    assertThat(cookie.header())
        .startsWith("__Host-lti-state-")
        .contains("; Secure", "; HttpOnly", "; SameSite=None", "; Partitioned", "; Path=/")
        .contains("; Max-Age=600");
  }

  @Test
  @DisplayName("LTI 6: the cookie's name holds the state's id, so two tabs succeed in parallel")
  void item06_twoTabsSucceedInParallel() {
    LaunchRig.Login first = rig.login();
    LaunchRig.Login second = rig.login();
    assertThat(first.cookie().name()).isNotEqualTo(second.cookie().name());

    Browser browser = LaunchRig.browser(first, second);
    for (LaunchRig.Login login : List.of(second, first)) {
      String idToken = rig.platform.signed(rig.claims(login));
      Form form = LaunchRig.form(Map.of("state", login.state(), "id_token", idToken));
      assertThat(rig.validator.validate(form, browser)).isInstanceOf(LaunchResult.Accepted.class);
    }
  }

  private LoginResult.Redirect redirect(Form form) {
    return (LoginResult.Redirect) rig.logins.initiate(form);
  }

  private LoginResult.Refused refused(Form form) {
    return (LoginResult.Refused) rig.logins.initiate(form);
  }

  private static Form with(String name, String value) {
    Map<String, List<String>> values = new LinkedHashMap<>(LaunchRig.loginForm().values());
    values.put(name, List.of(value));
    return new Form(values);
  }

  private static Registration withEndpoint(String endpoint) {
    Registration one = TestPlatform.registration();
    return new Registration(
        one.issuer(),
        one.clientId(),
        URI.create(endpoint),
        one.tokenEndpoint(),
        one.jwksUri(),
        one.tokenAudience(),
        one.policy());
  }
}
