package org.presente.lti.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.fixture.Captures;
import org.presente.lti.fixture.TestPlatform;
import org.presente.lti.json.JsonObject;
import org.presente.lti.message.ClaimNames;
import org.presente.lti.message.LaunchPresentation;
import org.presente.lti.message.LtiMessage;

/** Items 16, 17 and parts of 19 of the conformance checklist: what must be let in. */
class AcceptedLaunchTest {
  private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";
  private static final List<String> NAMES = List.of("name", "given_name", "family_name");
  private static final List<String> EMAIL = List.of("email");
  private static final List<String> PERSONAL =
      List.of("name", "given_name", "family_name", "email");

  private final LaunchRig rig = new LaunchRig();
  private final LaunchRig.Login login = rig.login();

  /** The good payloads of the certification, each for both roles. */
  static Stream<Arguments> goodPayloads() {
    Map<String, Consumer<Map<String, Object>>> payloads = new LinkedHashMap<>();
    payloads.put("full", claims -> {});
    payloads.put("no personal data", claims -> drop(claims, PERSONAL));
    payloads.put("only names", claims -> drop(claims, EMAIL));
    payloads.put("only e-mail", claims -> drop(claims, NAMES));
    payloads.put("several roles", claims -> addRole(claims, MEMBERSHIP + "Mentor"));
    payloads.put("short role name", AcceptedLaunchTest::shortenRole);
    payloads.put("unknown role", claims -> addRole(claims, "http://example.org/role#Wizard"));
    payloads.put("no role", claims -> claims.put(ClaimNames.ROLES, List.of()));
    payloads.put("e-mail but no context", claims -> claims.remove(ClaimNames.CONTEXT));
    payloads.put("resource link only", AcceptedLaunchTest::onlyRequired);
    payloads.put(
        "another context", claims -> claims.put(ClaimNames.CONTEXT, Map.of("id", "course-2")));
    return payloads.entrySet().stream()
        .flatMap(
            payload ->
                Stream.of("Instructor", "Learner")
                    .map(role -> arguments(payload.getKey(), role, payload.getValue())));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("goodPayloads")
  @DisplayName("LTI 16: every good payload is accepted for both roles")
  void item16_everyGoodPayloadIsAccepted(
      String name, String role, Consumer<Map<String, Object>> payload) {
    Map<String, Object> claims = rig.claims(login);
    claims.put(ClaimNames.ROLES, List.of(MEMBERSHIP + role));
    payload.accept(claims);

    LtiMessage message = accepted(claims);

    assertThat(message.person().email().isPresent()).isEqualTo(claims.containsKey("email"));
    assertThat(message.person().name().isPresent()).isEqualTo(claims.containsKey("name"));
    assertThat(message.context().isPresent()).isEqualTo(claims.containsKey(ClaimNames.CONTEXT));
    boolean hasRole = !((List<?>) claims.get(ClaimNames.ROLES)).isEmpty();
    assertThat(message.roles().isInstructor()).isEqualTo(hasRole && role.equals("Instructor"));
    assertThat(message.roles().isLearner()).isEqualTo(hasRole && role.equals("Learner"));
  }

  @Test
  @DisplayName("LTI 16: ids and texts arrive as they were sent")
  void item16_idsAndTextsArriveAsTheyWereSent() {
    LtiMessage message = accepted(rig.claims(login));

    assertThat(message.issuer()).isEqualTo(TestPlatform.ISSUER);
    assertThat(message.clientId()).isEqualTo(TestPlatform.CLIENT_ID);
    assertThat(message.deploymentId()).isEqualTo("deployment-1");
    assertThat(message.subject()).contains("user-7");
    assertThat(message.resourceLink().orElseThrow().id()).isEqualTo("link-1");
    assertThat(message.context().orElseThrow().title()).contains("Maths");
    assertThat(message.toString()).doesNotContain("Ada", "user-7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name",
        "email",
        "locale",
        ClaimNames.CONTEXT,
        ClaimNames.CUSTOM,
        ClaimNames.AGS_ENDPOINT,
        ClaimNames.NAMES_ROLE_SERVICE,
        ClaimNames.TOOL_PLATFORM,
        ClaimNames.LAUNCH_PRESENTATION,
        ClaimNames.LIS,
        ClaimNames.ROLE_SCOPE_MENTOR
      })
  @DisplayName("LTI 19: optional claims of a wrong type count as absent")
  void item19_optionalClaimsOfAWrongTypeCountAsAbsent(String claim) {
    for (Object wrong : List.of(7, true, List.of(7, Map.of()), Map.of("id", List.of()))) {
      Map<String, Object> claims = rig.claims(login);
      claims.put(claim, wrong);

      LtiMessage message = accepted(claims);

      assertThat(message.membership()).isEmpty();
      assertThat(message.mentoredSubjects()).isEmpty();
      assertThat(message.grading().flatMap(grading -> grading.lineItems())).isEmpty();
    }
  }

  @Test
  @DisplayName("LTI 19: unknown claims are ignored")
  void item19_unknownClaimsAreIgnored() {
    Map<String, Object> claims = rig.claims(login);
    claims.put("https://vendor.example/claim", Map.of("deep", List.of(Map.of())));

    assertThat(accepted(claims)).isNotNull();
  }

  @Test
  @DisplayName("service and return addresses that are not https count as absent")
  void addressesThatAreNotHttpsCountAsAbsent() {
    Map<String, Object> claims = rig.claims(login);
    claims.put(ClaimNames.LAUNCH_PRESENTATION, Map.of("return_url", "javascript:alert(1)"));
    claims.put(
        ClaimNames.AGS_ENDPOINT,
        Map.of("scope", List.of("s"), "lineitems", "http://lms.example/items"));
    claims.put(
        ClaimNames.NAMES_ROLE_SERVICE, Map.of("context_memberships_url", "file:///etc/passwd"));

    LtiMessage message = accepted(claims);

    assertThat(message.presentation().returnUrl()).isEmpty();
    assertThat(message.grading().orElseThrow().lineItems()).isEmpty();
    assertThat(message.membership()).isEmpty();
  }

  @Test
  void aTextGoesBackInTheReturnUrlWithoutDisturbingItsQuery() {
    Map<String, Object> claims = rig.claims(login);
    claims.put(
        ClaimNames.LAUNCH_PRESENTATION, Map.of("return_url", "https://lms.example/back?c=2"));

    LaunchPresentation presentation = accepted(claims).presentation();

    assertThat(presentation.returnUrl(LaunchPresentation.Note.ERROR, "No way & out").orElseThrow())
        .hasToString("https://lms.example/back?c=2&lti_errormsg=No%20way%20%26%20out");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "launch-teacher-iframe.json",
        "launch-student-iframe.json",
        "launch-site-admin-iframe.json"
      })
  @DisplayName("what a real Moodle sends is accepted and understood")
  void whatARealMoodleSendsIsAcceptedAndUnderstood(String file) {
    Map<String, Object> claims =
        new LinkedHashMap<>(
            Captures.moodle(file).object("id_token_claims").orElseThrow().members());
    claims.putAll(
        Map.of(
            "iss",
            TestPlatform.ISSUER,
            "aud",
            TestPlatform.CLIENT_ID,
            "nonce",
            login.nonce(),
            "iat",
            rig.clock.instant().getEpochSecond(),
            "exp",
            rig.clock.instant().getEpochSecond() + 60,
            ClaimNames.TARGET_LINK_URI,
            LaunchRig.TARGET));

    LtiMessage message = accepted(claims);

    boolean student = file.contains("student");
    assertThat(message.roles().isInstructor()).isEqualTo(!student);
    assertThat(message.roles().isLearner()).isEqualTo(student);
    assertThat(message.roles().isAdministrator()).isEqualTo(file.contains("admin"));
    assertThat(message.toolPlatform().productFamilyCode()).contains("moodle");
    assertThat(message.presentation().returnUrl()).isPresent();
    assertThat(message.lis().courseSectionSourcedId()).contains("RIG-1");
    assertThat(message.grading().orElseThrow().lineItem().orElseThrow())
        .hasToString(
            "https://moodle.test:8443/mod/lti/services.php/2/lineitems/34/lineitem?type_id=2");
    assertThat(message.membership().orElseThrow().serviceVersions()).contains("2.0");
    assertThat(message.custom().text("m_begin")).isEmpty();
    assertThat(message.custom().text("V_CONTEXT_ID_HISTORY")).contains("");
    assertThat(message.custom().instant("m_begin", "v_context_timeframe_begin")).isPresent();
  }

  @Test
  @DisplayName("the login form of a real Moodle gets its hint back unchanged")
  void theLoginFormOfARealMoodleGetsItsHintBack() {
    JsonObject params =
        Captures.moodle("login-initiation-resource.json").object("params").orElseThrow();
    Map<String, String> values = new LinkedHashMap<>();
    params.members().keySet().forEach(name -> values.put(name, params.text(name).orElseThrow()));
    String hint = values.get("lti_message_hint");
    values.put("iss", TestPlatform.ISSUER);
    values.put("client_id", TestPlatform.CLIENT_ID);
    values.put("target_link_uri", LaunchRig.TARGET);

    LoginResult result = rig.logins.initiate(LaunchRig.form(values));

    assertThat(Queries.of(((LoginResult.Redirect) result).location()))
        .containsEntry("lti_message_hint", hint);
  }

  private LtiMessage accepted(Map<String, Object> claims) {
    LaunchResult result = rig.launch(login, claims);
    assertThat(result).isInstanceOf(LaunchResult.Accepted.class);
    return ((LaunchResult.Accepted) result).message();
  }

  private static void drop(Map<String, Object> claims, List<String> names) {
    claims.keySet().removeAll(names);
  }

  private static void addRole(Map<String, Object> claims, String role) {
    claims.put(ClaimNames.ROLES, List.of(firstRole(claims), role));
  }

  private static void shortenRole(Map<String, Object> claims) {
    claims.put(ClaimNames.ROLES, List.of(firstRole(claims).replace(MEMBERSHIP, "")));
  }

  private static String firstRole(Map<String, Object> claims) {
    return (String) ((List<?>) claims.get(ClaimNames.ROLES)).get(0);
  }

  private static void onlyRequired(Map<String, Object> claims) {
    drop(claims, PERSONAL);
    claims.remove(ClaimNames.CONTEXT);
  }
}
