package org.presente.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.fixture.TestPlatform;
import org.presente.lti.message.ClaimNames;
import org.presente.lti.registration.LaunchPolicy;
import org.presente.lti.registration.Registration;

/** Items 10 to 13 and 15 of the conformance checklist: form, state, nonce and claims. */
class RefusedLaunchTest {
  private final LaunchRig rig = new LaunchRig();
  private final LaunchRig.Login login = rig.login();

  @Test
  @DisplayName("LTI 10: a nonce that is missing, of no text or of another login is refused")
  void item10_aNonceMissingOrOfAnotherLoginIsRefused() {
    assertThat(step(without("nonce"))).isEqualTo(LaunchStep.NONCE);
    assertThat(step(with("nonce", 7))).isEqualTo(LaunchStep.NONCE);
    assertThat(step(with("nonce", rig.login().nonce()))).isEqualTo(LaunchStep.NONCE);
  }

  @Test
  @DisplayName("LTI 10: a replay shows the same nonce on every node, so one unique key decides")
  void item10_aReplayShowsTheSameNonceOnEveryNode() {
    String idToken = rig.platform.signed(rig.claims(login));
    Form form = LaunchRig.form(Map.of("state", login.state(), "id_token", idToken));
    Set<String> nonces = ConcurrentHashMap.newKeySet();

    long winners =
        Stream.of(rig.validator, rig.validator(), rig.validator(), rig.validator())
            .parallel()
            .map(node -> node.validate(form, LaunchRig.browser(login)))
            .map(LaunchResult.Accepted.class::cast)
            .filter(accepted -> nonces.add(accepted.nonce()))
            .count();

    assertThat(winners).isEqualTo(1);
  }

  @Test
  @DisplayName("LTI 10: the nonce must be remembered until the token is refused for its age")
  void item10_theNonceMustBeRememberedUntilTheTokenIsTooOld() {
    LaunchResult.Accepted accepted = (LaunchResult.Accepted) rig.launch(login, rig.claims(login));
    Instant exp = rig.clock.instant().plus(Duration.ofMinutes(5));

    assertThat(accepted.nonce()).isEqualTo(login.nonce());
    assertThat(accepted.nonceExpiresAt()).isEqualTo(exp.plusSeconds(60));
  }

  @Test
  @DisplayName("LTI 11: id_token or state missing, or sent twice, is refused")
  void item11_idTokenOrStateMissingIsRefused() {
    String idToken = rig.platform.signed(rig.claims(login));
    assertThat(stepOfForm(Map.of("id_token", List.of(idToken)))).isEqualTo(LaunchStep.FORM);
    assertThat(stepOfForm(Map.of("state", List.of(login.state())))).isEqualTo(LaunchStep.FORM);
    assertThat(stepOfForm(Map.of())).isEqualTo(LaunchStep.FORM);
    assertThat(
            stepOfForm(
                Map.of("id_token", List.of(idToken, idToken), "state", List.of(login.state()))))
        .isEqualTo(LaunchStep.FORM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "====", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "é"})
  @DisplayName("LTI 11: a state this tool did not make is refused")
  void item11_aStateThisToolDidNotMakeIsRefused(String state) {
    String idToken = rig.platform.signed(rig.claims(login));
    assertThat(stepOfForm(Map.of("id_token", List.of(idToken), "state", List.of(state))))
        .isEqualTo(LaunchStep.STATE);
  }

  @Test
  @DisplayName("LTI 11: a state changed in any place is refused")
  void item11_aStateChangedInAnyPlaceIsRefused() {
    String idToken = rig.platform.signed(rig.claims(login));
    for (int i = 0; i < login.state().length() - 1; i++) {
      StringBuilder changed = new StringBuilder(login.state());
      changed.setCharAt(i, changed.charAt(i) == 'A' ? 'B' : 'A');
      assertThat(
              stepOfForm(
                  Map.of("id_token", List.of(idToken), "state", List.of(changed.toString()))))
          .isEqualTo(LaunchStep.STATE);
    }
  }

  @Test
  @DisplayName("LTI 11: a state older than ten minutes is refused")
  void item11_aStateOlderThanTenMinutesIsRefused() {
    rig.clock.forward(Duration.ofMinutes(10).minusSeconds(1));
    assertThat(rig.launch(login, rig.claims(login))).isInstanceOf(LaunchResult.Accepted.class);

    rig.clock.forward(Duration.ofSeconds(1));
    assertThat(step(rig.claims(login))).isEqualTo(LaunchStep.STATE);
  }

  @Test
  @DisplayName("LTI 11: another browser is refused, with a result of its own when it has no cookie")
  void item11_anotherBrowserIsRefused() {
    LaunchRig.Login other = rig.login();
    Form form = form(rig.claims(login));
    Browser mixedUp = Browser.withCookies(Map.of(login.cookie().name(), other.cookie().value()));

    assertThat(rig.validator.validate(form, LaunchRig.browser(other)))
        .isInstanceOf(LaunchResult.Unbound.class);
    assertThat(step(form, mixedUp)).isEqualTo(LaunchStep.COOKIE_MISMATCH);
  }

  @Test
  @DisplayName("LTI 11: the platform's storage can stand in for the cookie")
  void item11_thePlatformsStorageCanStandInForTheCookie() {
    Form form = form(rig.claims(login));
    Browser stored = new Browser(Map.of(), Optional.of(login.nonce()));
    Browser wrong = new Browser(Map.of(), Optional.of(rig.login().nonce()));

    assertThat(rig.validator.validate(form, stored)).isInstanceOf(LaunchResult.Accepted.class);
    assertThat(step(form, wrong)).isEqualTo(LaunchStep.COOKIE_MISMATCH);
  }

  @Test
  @DisplayName("LTI 11: a registration removed or disabled since the login is refused")
  void item11_aRegistrationRemovedSinceTheLoginIsRefused() {
    Map<String, Object> claims = rig.claims(login);
    rig.registered.clear();

    assertThat(step(claims)).isEqualTo(LaunchStep.REGISTRATION);
  }

  static Stream<Arguments> badClaims() {
    return Stream.of(
        arguments(ClaimNames.VERSION, null, LaunchStep.VERSION),
        arguments(ClaimNames.VERSION, "1.2.0", LaunchStep.VERSION),
        arguments(ClaimNames.VERSION, 1.3, LaunchStep.VERSION),
        arguments(ClaimNames.MESSAGE_TYPE, null, LaunchStep.MESSAGE_TYPE),
        arguments(ClaimNames.MESSAGE_TYPE, "LtiOtherRequest", LaunchStep.MESSAGE_TYPE),
        arguments(ClaimNames.MESSAGE_TYPE, List.of(), LaunchStep.MESSAGE_TYPE),
        arguments(ClaimNames.DEPLOYMENT_ID, null, LaunchStep.DEPLOYMENT_ID),
        arguments(ClaimNames.DEPLOYMENT_ID, "", LaunchStep.DEPLOYMENT_ID),
        arguments(ClaimNames.DEPLOYMENT_ID, "d".repeat(256), LaunchStep.DEPLOYMENT_ID),
        arguments(ClaimNames.DEPLOYMENT_ID, "d\nd", LaunchStep.DEPLOYMENT_ID),
        arguments(ClaimNames.DEPLOYMENT_ID, 1, LaunchStep.DEPLOYMENT_ID),
        arguments(ClaimNames.ROLES, null, LaunchStep.ROLES),
        arguments(ClaimNames.ROLES, "Instructor", LaunchStep.ROLES),
        arguments(ClaimNames.RESOURCE_LINK, null, LaunchStep.RESOURCE_LINK),
        arguments(ClaimNames.RESOURCE_LINK, "link-1", LaunchStep.RESOURCE_LINK),
        arguments(ClaimNames.RESOURCE_LINK, Map.of("title", "x"), LaunchStep.RESOURCE_LINK),
        arguments(ClaimNames.RESOURCE_LINK, Map.of("id", 7), LaunchStep.RESOURCE_LINK),
        arguments("sub", null, LaunchStep.SUBJECT),
        arguments("sub", "", LaunchStep.SUBJECT),
        arguments("sub", 7, LaunchStep.SUBJECT),
        arguments("sub", "s".repeat(256), LaunchStep.SUBJECT));
  }

  @ParameterizedTest(name = "{0} = {1}: {2}")
  @MethodSource("badClaims")
  @DisplayName("LTI 12: a required claim missing or wrong is refused at its own step")
  void item12_aRequiredClaimMissingOrWrongIsRefused(String claim, Object value, LaunchStep step) {
    assertThat(step(value == null ? without(claim) : with(claim, value))).isEqualTo(step);
  }

  @Test
  @DisplayName("LTI 12: an anonymous person gets in only where the registration says so")
  void item12_anAnonymousPersonGetsInOnlyWhereTheRegistrationSaysSo() {
    policy(new LaunchPolicy(LaunchPolicy.standard().algorithms(), false, true, Duration.ZERO));

    LaunchResult result = rig.launch(login, without("sub"));

    assertThat(((LaunchResult.Accepted) result).message().subject()).isEmpty();
    assertThat(step(with("sub", 7))).isEqualTo(LaunchStep.SUBJECT);
  }

  @Test
  @DisplayName("LTI 13: a target that is missing or foreign is refused")
  void item13_aTargetThatIsMissingOrForeignIsRefused() {
    assertThat(step(without(ClaimNames.TARGET_LINK_URI))).isEqualTo(LaunchStep.TARGET_LINK_URI);
    assertThat(step(with(ClaimNames.TARGET_LINK_URI, "https://evil.example/")))
        .isEqualTo(LaunchStep.TARGET_LINK_URI);
    assertThat(step(with(ClaimNames.TARGET_LINK_URI, List.of(LaunchRig.TARGET))))
        .isEqualTo(LaunchStep.TARGET_LINK_URI);
  }

  @Test
  @DisplayName("LTI 13: of two own targets the signed one wins, with a warning")
  void item13_ofTwoOwnTargetsTheSignedOneWins() {
    Map<String, Object> claims = with(ClaimNames.TARGET_LINK_URI, "https://tool.example/other");

    LaunchResult.Accepted accepted = (LaunchResult.Accepted) rig.launch(login, claims);

    assertThat(accepted.target()).hasToString("https://tool.example/other");
    assertThat(accepted.warnings()).hasSize(1);

    policy(new LaunchPolicy(LaunchPolicy.standard().algorithms(), true, false, Duration.ZERO));
    assertThat(step(claims)).isEqualTo(LaunchStep.TARGET_LINK_URI);
  }

  @Test
  @DisplayName("LTI 14: no mutilated launch is accepted and none throws")
  void item14_noMutilatedLaunchIsAcceptedAndNoneThrows() {
    String idToken = rig.platform.signed(rig.claims(login));
    Random random = new Random(20261123);
    for (int i = 0; i < 3_000; i++) {
      StringBuilder changed = new StringBuilder(idToken);
      for (int j = random.nextInt(4); j >= 0; j--) {
        int at = random.nextInt(changed.length() - 1);
        char other = (char) random.nextInt(random.nextBoolean() ? 128 : 65_536);
        changed.setCharAt(at, other);
      }
      if (!changed.toString().equals(idToken)) {
        assertThat(rig.launch(login, changed.toString())).isInstanceOf(LaunchResult.Rejected.class);
      }
    }
  }

  @Test
  @DisplayName(
      "LTI 15: the platform's own refusal is told apart, shortened and without control codes")
  void item15_thePlatformsOwnRefusalIsToldApart() {
    LaunchResult result =
        rig.validator.validate(
            LaunchRig.form(
                Map.of(
                    "state",
                    login.state(),
                    "error",
                    "login_required",
                    "error_description",
                    "<b>Log in</b>\r\n" + "x".repeat(1_000))),
            Browser.withCookies(Map.of()));

    LaunchResult.PlatformError error = (LaunchResult.PlatformError) result;
    assertThat(error.error()).isEqualTo("login_required");
    assertThat(error.description()).startsWith("<b>Log in</b>").hasSize(500).doesNotContain("\n");
  }

  @Test
  @DisplayName("LTI 15: an error together with an id_token is refused")
  void item15_anErrorTogetherWithAnIdTokenIsRefused() {
    Map<String, List<String>> values = new HashMap<>(form(rig.claims(login)).values());
    values.put("error", List.of("access_denied"));

    assertThat(stepOfForm(values)).isEqualTo(LaunchStep.FORM);
  }

  private Map<String, Object> with(String claim, Object value) {
    Map<String, Object> claims = rig.claims(login);
    claims.put(claim, value);
    return claims;
  }

  private Map<String, Object> without(String claim) {
    Map<String, Object> claims = rig.claims(login);
    claims.remove(claim);
    return claims;
  }

  private Form form(Map<String, Object> claims) {
    return LaunchRig.form(Map.of("state", login.state(), "id_token", rig.platform.signed(claims)));
  }

  private LaunchStep step(Form form, Browser browser) {
    return ((LaunchResult.Rejected) rig.validator.validate(form, browser)).step();
  }

  private LaunchStep step(Map<String, Object> claims) {
    return step(form(claims), LaunchRig.browser(login));
  }

  private LaunchStep stepOfForm(Map<String, List<String>> values) {
    return step(new Form(values), LaunchRig.browser(login));
  }

  private void policy(LaunchPolicy policy) {
    Registration one = TestPlatform.registration();
    rig.registered.set(
        0,
        new Registration(
            one.issuer(),
            one.clientId(),
            one.authorizationEndpoint(),
            one.tokenEndpoint(),
            one.jwksUri(),
            one.tokenAudience(),
            policy));
  }
}
