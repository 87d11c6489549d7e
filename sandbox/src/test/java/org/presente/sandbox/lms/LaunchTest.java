package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.presente.sandbox.lms.control.Violation;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.EnrolmentStatus;
import org.presente.sandbox.lms.people.Privacy;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.quirk.QuirkProfile;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LaunchTest {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private Fixture fixture;
  private LmsControl control;

  @BeforeAll
  void start() {
    fixture = new Fixture(Clock.systemUTC());
    control = fixture.lms.control();
  }

  @AfterAll
  void stop() {
    fixture.close();
  }

  @BeforeEach
  void usual() {
    control.violations().clear();
    control.campus().setPrivacy(Privacy.STAFF_EMAILS);
    control.quirks().adopt(QuirkProfile.MOODLE);
  }

  @Test
  void theLessonPostsTheLoginInitiationToTheTool() {
    String session = control.signIn(Fixture.STUDENT);

    Fixture.Form login = fixture.login(session, Fixture.LESSON);

    assertThat(login.action()).isEqualTo(fixture.tool.url() + "/login");
    assertThat(login.fields())
        .containsEntry("iss", fixture.lms.url())
        .containsEntry("login_hint", Fixture.STUDENT)
        .containsEntry("target_link_uri", fixture.tool.url() + "/launch")
        .containsEntry("client_id", fixture.registered.clientId())
        .containsEntry("lti_deployment_id", fixture.registered.id())
        .containsOnlyKeys(
            "iss",
            "target_link_uri",
            "login_hint",
            "lti_message_hint",
            "client_id",
            "lti_deployment_id");
    assertThat(login.fields().get("lti_message_hint")).startsWith("{\"cmid\":24,\"launchid\":\"");
  }

  @Test
  void theLoginInitiationIsARedirectWhenSwitchedToGet() {
    control.quirks().set(Quirk.LOGIN_BY_POST, false);
    String session = control.signIn(Fixture.STUDENT);

    var answer = fixture.open(session, fixture.lms.url() + "/mod/lti/launch.php?id=24");

    assertThat(answer.statusCode()).isEqualTo(302);
    String location = answer.headers().firstValue("Location").orElseThrow();
    assertThat(location).startsWith(fixture.tool.url() + "/login?iss=");
    assertThat(
            TestTool.decoded(location.substring(location.indexOf('?') + 1)).get("lti_message_hint"))
        .startsWith("{\"cmid\":24");
  }

  @Test
  void aGoodRequestIsAnsweredWithASignedToken() throws Exception {
    String session = control.signIn(Fixture.STUDENT);
    var request = fixture.authentication(fixture.login(session, Fixture.LESSON));

    Fixture.Form form = Fixture.Form.of(fixture.authenticate(session, request));

    assertThat(form.action()).isEqualTo(fixture.tool.url() + "/launch");
    assertThat(form.fields()).containsOnlyKeys("id_token", "state");
    assertThat(form.fields()).containsEntry("state", request.get("state"));
    JWSObject token = JWSObject.parse(form.fields().get("id_token"));
    assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("RS256");
    assertThat(token.getHeader().getType().getType()).isEqualTo("JWT");
    JWKSet keys = JWKSet.parse(fixture.tool.get(fixture.lms.url() + "/mod/lti/certs.php").body());
    var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
    assertThat(key.isPrivate()).isFalse();
    assertThat(token.verify(new RSASSAVerifier(key))).isTrue();
    ObjectNode claims = Fixture.claims(form.fields().get("id_token"));
    assertThat(claims.path("nonce").asText()).isEqualTo(request.get("nonce"));
    assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(60);
    assertThat(control.violations().all()).isEmpty();
  }

  @Test
  void variablesAreFilledAndUnknownOnesStay() {
    JsonNode custom = fixture.launch(Fixture.STUDENT, Fixture.LESSON).path(LTI + "custom");

    assertThat(custom.path("zone").asText()).isEqualTo("America/Sao_Paulo");
    assertThat(custom.path("opens").asText()).isEqualTo("$ResourceLink.available.startDateTime");
    assertThat(custom.path("mail").isTextual()).isTrue();
    assertThat(custom.path("mail").asText()).isEmpty();
  }

  static Stream<Arguments> sharing() {
    return Stream.of(
        Arguments.of(Privacy.STAFF_EMAILS, Fixture.STUDENT, true, false),
        Arguments.of(Privacy.STAFF_EMAILS, Fixture.TEACHER, true, true),
        Arguments.of(Privacy.ALL, Fixture.STUDENT, true, true),
        Arguments.of(Privacy.NAMES_ONLY, Fixture.TEACHER, true, false),
        Arguments.of(Privacy.NONE, Fixture.TEACHER, false, false));
  }

  @ParameterizedTest
  @MethodSource("sharing")
  void noMoreOfThePersonGoesOutThanTheAdministratorAllows(
      Privacy privacy, String person, boolean name, boolean email) {
    control.campus().setPrivacy(privacy);

    ObjectNode claims = fixture.launch(person, Fixture.LESSON);

    assertThat(claims.path("sub").asText()).isEqualTo(person);
    assertThat(claims.has("name")).isEqualTo(name);
    assertThat(claims.has("given_name")).isEqualTo(name);
    assertThat(claims.path(LTI + "ext").has("user_username")).isEqualTo(name);
    assertThat(claims.has("email")).isEqualTo(email);
  }

  static Stream<Arguments> roles() {
    return Stream.of(
        Arguments.of(Fixture.STUDENT, "[membership#Learner]"),
        Arguments.of(Fixture.TEACHER, "[membership#Instructor]"),
        Arguments.of("34", "[membership#Instructor]"),
        Arguments.of(
            "2",
            "[institution/person#Administrator, membership#Instructor,"
                + " system/person#Administrator]"));
  }

  @ParameterizedTest
  @MethodSource("roles")
  void rolesAreFullUris(String person, String expected) {
    JsonNode roles = fixture.launch(person, Fixture.LESSON).path(LTI + "roles");

    assertThat(
            org.presente.sandbox.lms.platform.Json.elements(roles)
                .map(role -> role.asText().replace("http://purl.imsglobal.org/vocab/lis/v2/", ""))
                .toList())
        .hasToString(expected);
  }

  @Test
  void anAssistantKeepsTheSubRoleWherePlatformsSendIt() {
    control.quirks().set(Quirk.ASSISTANT_IS_INSTRUCTOR, false);

    assertThat(fixture.launch("34", Fixture.LESSON).path(LTI + "roles").toString())
        .contains("membership/Instructor#TeachingAssistant");
  }

  static Stream<Arguments> defects() {
    return Stream.of(
        posted("scope absent", "invalid_request", request -> request.remove("scope")),
        posted("scope other", "invalid_scope", request -> request.put("scope", "openid email")),
        posted(
            "response_type",
            "unsupported_response_type",
            request -> request.put("response_type", "code")),
        posted("mode absent", "invalid_request", request -> request.remove("response_mode")),
        posted("mode", "invalid_request", request -> request.put("response_mode", "query")),
        posted("prompt", "invalid_request", request -> request.put("prompt", "login")),
        posted("nonce", "invalid_request", request -> request.remove("nonce")),
        posted("hint of another", "access_denied", request -> request.put("login_hint", "5")),
        posted("hint absent", "invalid_request", request -> request.remove("lti_message_hint")),
        posted(
            "hint trimmed",
            "invalid_request",
            request -> request.put("lti_message_hint", "{\"cmid\":24}")));
  }

  private static Arguments posted(String name, String error, Consumer<Map<String, String>> defect) {
    return Arguments.of(name, error, defect);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("defects")
  void aDefectiveRequestIsAnsweredWithAnErrorToTheTool(
      String name, String error, Consumer<Map<String, String>> defect) {
    String session = control.signIn(Fixture.STUDENT);
    var request = fixture.authentication(fixture.login(session, Fixture.LESSON));
    defect.accept(request);

    Fixture.Form form = Fixture.Form.of(fixture.authenticate(session, request));

    assertThat(form.fields())
        .containsEntry("error", error)
        .containsEntry("state", request.get("state"))
        .doesNotContainKey("id_token");
    assertThat(control.violations().all())
        .singleElement()
        .extracting(Violation::rule, Violation::refused)
        .containsExactly("authentication." + error, true);
  }

  static Stream<Arguments> untrusted() {
    return Stream.of(
        Arguments.of("client_id", "somebody"),
        Arguments.of("redirect_uri", "/launch/"),
        Arguments.of("redirect_uri", "/launch?item=1"),
        Arguments.of("redirect_uri", ""));
  }

  @ParameterizedTest
  @MethodSource("untrusted")
  void nothingIsPostedToAnAddressThatIsNotRegistered(String parameter, String value) {
    String session = control.signIn(Fixture.STUDENT);
    var request = fixture.authentication(fixture.login(session, Fixture.LESSON));
    request.put(parameter, parameter.equals("client_id") ? value : fixture.tool.url() + value);

    var page = fixture.authenticate(session, request);

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).doesNotContain("<form");
    assertThat(control.violations().all()).hasSize(1);
  }

  @Test
  void aMessageHintWorksOnce() {
    String session = control.signIn(Fixture.STUDENT);
    var request = fixture.authentication(fixture.login(session, Fixture.LESSON));
    fixture.authenticate(session, request);

    Fixture.Form second = Fixture.Form.of(fixture.authenticate(session, request));

    assertThat(second.fields()).containsEntry("error", "invalid_request");
  }

  @Test
  void aMissingPromptPassesAsInMoodleButIsNoted() {
    String session = control.signIn(Fixture.STUDENT);
    var request = fixture.authentication(fixture.login(session, Fixture.LESSON));
    request.remove("prompt");

    Fixture.Form form = Fixture.Form.of(fixture.authenticate(session, request));

    assertThat(form.fields()).containsKey("id_token");
    assertThat(control.violations().all())
        .singleElement()
        .extracting(Violation::refused)
        .isEqualTo(false);
  }

  @Test
  void aRequestWithoutOurCookieIsSentOnceMoreByOurOwnPage() {
    String session = control.signIn(Fixture.STUDENT);
    var request = fixture.authentication(fixture.login(session, Fixture.LESSON));

    var page = fixture.tool.get(fixture.lms.url() + "/mod/lti/auth.php?" + Fixture.query(request));
    Fixture.Form again = Fixture.Form.of(page);

    assertThat(again.action()).isEqualTo("/mod/lti/auth.php");
    assertThat(again.fields()).containsAllEntriesOf(request).containsEntry("repost", "1");
    var second =
        fixture.tool.get(fixture.lms.url() + "/mod/lti/auth.php?" + Fixture.query(again.fields()));
    assertThat(second.statusCode()).isEqualTo(403);
    assertThat(Fixture.Form.of(fixture.authenticate(session, again.fields())).fields())
        .containsKey("id_token");
  }

  @Test
  void anErrorCanBeForced() {
    control.loginErrors().enqueue("login_required", "Sign in <first>");
    String session = control.signIn(Fixture.STUDENT);
    var request = fixture.authentication(fixture.login(session, Fixture.LESSON));

    assertThat(Fixture.Form.of(fixture.authenticate(session, request)).fields())
        .containsEntry("error", "login_required")
        .containsEntry("error_description", "Sign in <first>");
    assertThat(control.violations().all()).isEmpty();
  }

  @Test
  void whoLeftTheCourseCannotOpenItsLessons() {
    String session = control.signIn("33");
    control.enrol(Fixture.COURSE, "33", CourseRole.STUDENT, EnrolmentStatus.DELETED);

    var answer = fixture.open(session, fixture.lms.url() + "/mod/lti/launch.php?id=24");

    control.enrol(Fixture.COURSE, "33", CourseRole.STUDENT, EnrolmentStatus.ACTIVE);
    assertThat(answer.statusCode()).isEqualTo(403);
  }
}
