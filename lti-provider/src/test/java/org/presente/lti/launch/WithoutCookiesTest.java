package org.presente.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.presente.lti.fixture.TestPlatform;
import org.presente.lti.http.Addresses;
import org.presente.lti.message.ClaimNames;
import org.presente.lti.message.LaunchPresentation.Note;

/** What is left to a browser that brings no cookie back. */
class WithoutCookiesTest {
  private static final Browser NO_COOKIES = Browser.withCookies(Map.of());
  private final LaunchRig rig = new LaunchRig();

  @Test
  @DisplayName(
      "LTI 23: login and launch name the same place, by the authorization endpoint's origin")
  void item23_loginAndLaunchNameTheSamePlace() {
    LoginResult.Redirect login = login(Map.of("lti_storage_target", "post_message_forwarding"));

    LaunchResult.Unbound launch = (LaunchResult.Unbound) launch(login, "id_token", "any");

    assertThat(launch.storage()).isEqualTo(login.storage());
    assertThat(launch.storage().target()).contains("post_message_forwarding");
    assertThat(launch.storage().origin())
        .isEqualTo(Addresses.origin(TestPlatform.registration().authorizationEndpoint()));
    assertThat(login.cookie().name()).endsWith(launch.storage().key());
  }

  @Test
  void originIsWrittenAsBrowsersWriteIt() {
    assertThat(Addresses.origin(URI.create("HTTPS://SSO.Lms.example:443/a?b")))
        .isEqualTo("https://sso.lms.example");
    assertThat(Addresses.origin(URI.create("http://127.0.0.1:8090/auth")))
        .isEqualTo("http://127.0.0.1:8090");
  }

  @Test
  @DisplayName("LTI 23: with a missing cookie nothing of the token is believed or used up")
  void item23_withAMissingCookieNothingOfTheTokenIsUsedUp() {
    LaunchRig.Login login = rig.login();
    Form form =
        LaunchRig.form(
            Map.of("state", login.state(), "id_token", rig.platform.signed(rig.claims(login))));

    assertThat(rig.validator.validate(form, NO_COOKIES)).isInstanceOf(LaunchResult.Unbound.class);
    assertThat(rig.validator.validate(form, new Browser(Map.of(), Optional.of(login.nonce()))))
        .isInstanceOfSatisfying(
            LaunchResult.Accepted.class,
            launch -> assertThat(launch.binding()).isEqualTo(Binding.STORAGE));
  }

  @Test
  @DisplayName("LTI 24: a login begins again in another window with the same hints, byte for byte")
  void item24_aLoginBeginsAgainWithTheSameHints() {
    String hint = "{\"launchid\":\"a+b&c=ü\"}";
    LoginResult.Redirect login =
        login(Map.of("lti_message_hint", hint, "lti_storage_target", "_parent"));

    LaunchResult.Unbound launch = (LaunchResult.Unbound) launch(login, "id_token", "any");

    assertThat(launch.again())
        .containsEntry("iss", TestPlatform.ISSUER)
        .containsEntry("client_id", TestPlatform.CLIENT_ID)
        .containsEntry("login_hint", "user 7")
        .containsEntry("target_link_uri", LaunchRig.TARGET)
        .containsEntry("lti_message_hint", hint)
        .doesNotContainKey("lti_storage_target");
    assertThat(rig.logins.initiate(LaunchRig.form(launch.again())))
        .isInstanceOf(LoginResult.Redirect.class);
  }

  @Test
  void hintsTooLongForAnAddressAreNotKept() {
    LoginResult.Redirect login = login(Map.of("lti_message_hint", "x".repeat(600)));

    assertThat(((LaunchResult.Unbound) launch(login, "id_token", "any")).again()).isEmpty();
    assertThat(state(login)).hasSizeLessThan(700);
  }

  @Test
  @DisplayName("LTI 15: after the platform's own refusal the login can begin again")
  void item15_afterThePlatformsRefusalTheLoginCanBeginAgain() {
    LoginResult.Redirect login = login(Map.of("lti_message_hint", "h"));

    LaunchResult.PlatformError error =
        (LaunchResult.PlatformError) launch(login, "error", "login_required");

    assertThat(error.again()).containsEntry("lti_message_hint", "h");
  }

  @Test
  @DisplayName("LTI 15: a refusal with a state of somebody else offers nothing to begin again")
  void item15_aRefusalWithAForeignStateOffersNothing() {
    Form form = LaunchRig.form(Map.of("error", "login_required", "state", "forged"));

    assertThat(((LaunchResult.PlatformError) rig.validator.validate(form, NO_COOKIES)).again())
        .isEmpty();
  }

  @Test
  void stateThatIsTooOldOffersNoStorage() {
    LoginResult.Redirect login = login(Map.of());
    rig.clock.forward(Duration.ofMinutes(10));

    assertThat(((LaunchResult.Rejected) launch(login, "id_token", "any")).step())
        .isEqualTo(LaunchStep.STATE);
  }

  @Test
  @DisplayName("LTI 49: a refusal knows the way back once the signature was right, and not before")
  void item49_aRefusalKnowsTheWayBackOnceTheSignatureWasRight() {
    LaunchRig.Login login = rig.login();
    Map<String, Object> claims = rig.claims(login);
    claims.put(
        ClaimNames.LAUNCH_PRESENTATION, Map.of("return_url", "https://lms.example/back?c=2"));
    claims.put(ClaimNames.VERSION, "1.2.0");

    LaunchResult.Rejected signed = (LaunchResult.Rejected) rig.launch(login, claims);
    claims.put("aud", "somebody else");
    LaunchResult.Rejected foreign = (LaunchResult.Rejected) rig.launch(login, claims);

    assertThat(signed.presentation().orElseThrow().returnUrl(Note.ERROR, "No").orElseThrow())
        .hasToString("https://lms.example/back?c=2&lti_errormsg=No");
    assertThat(foreign.presentation()).isEmpty();
  }

  @Test
  @DisplayName("LTI 49: a return URL that is not https is no way back")
  void item49_aReturnUrlThatIsNotHttpsIsNoWayBack() {
    for (String url : List.of("http://lms.example/back", "javascript:alert(1)", "//x", "")) {
      LaunchRig.Login login = rig.login();
      Map<String, Object> claims = rig.claims(login);
      claims.put(ClaimNames.LAUNCH_PRESENTATION, Map.of("return_url", url));

      LaunchResult.Accepted accepted = (LaunchResult.Accepted) rig.launch(login, claims);

      assertThat(accepted.message().presentation().returnUrl()).as(url).isEmpty();
    }
  }

  private LoginResult.Redirect login(Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(more);
    LaunchRig.loginForm().values().forEach((name, value) -> all.put(name, value.get(0)));
    return (LoginResult.Redirect) rig.logins.initiate(LaunchRig.form(all));
  }

  private LaunchResult launch(LoginResult.Redirect login, String name, String value) {
    return rig.validator.validate(
        LaunchRig.form(Map.of("state", state(login), name, value)), NO_COOKIES);
  }

  private static String state(LoginResult.Redirect login) {
    return Queries.of(login.location()).get("state");
  }
}
