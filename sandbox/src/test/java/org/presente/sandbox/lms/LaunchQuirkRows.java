package org.presente.sandbox.lms;

import static org.presente.sandbox.lms.QuirkRow.row;

import com.fasterxml.jackson.databind.JsonNode;
import com.nimbusds.jose.JWSObject;
import java.text.ParseException;
import java.util.List;
import java.util.stream.Stream;
import org.presente.sandbox.lms.people.Privacy;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.quirk.Quirk;

/** Quirks of login initiation and of the id_token. */
final class LaunchQuirkRows {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";

  private static final String ASSISTANT = "34";

  private LaunchQuirkRows() {}

  static List<QuirkRow> rows() {
    return Stream.of(login(), people(), token(), custom(), grades()).flatMap(List::stream).toList();
  }

  private static List<QuirkRow> login() {
    return List.of(
        row(
            Quirk.LOGIN_BY_POST,
            world ->
                world
                    .fixture
                    .open(
                        world.control.signIn(Fixture.STUDENT),
                        world.fixture.lms.url() + "/mod/lti/launch.php?id=24")
                    .statusCode(),
            302,
            200),
        row(
            Quirk.NO_CLIENT_ID_AT_LOGIN,
            world -> world.login().fields().containsKey("client_id"),
            true,
            false),
        row(
            Quirk.NO_DEPLOYMENT_AT_LOGIN,
            world -> world.login().fields().containsKey("lti_deployment_id"),
            true,
            false),
        row(
            Quirk.OWN_LOGIN_NAMES,
            world ->
                world.login().fields().keySet().stream()
                    .filter(name -> name.startsWith("canvas") || name.endsWith("deployment_id"))
                    .sorted()
                    .toList(),
            "[lti_deployment_id]",
            "[canvas_environment, canvas_region, deployment_id]"),
        row(
            Quirk.OTHER_TARGET_AT_LOGIN,
            world ->
                world
                    .login()
                    .fields()
                    .get("target_link_uri")
                    .equals(world.launch().path(LTI + "target_link_uri").asText()),
            true,
            false),
        row(
            Quirk.DEPLOYMENT_PER_COURSE,
            world ->
                world.login().fields().get("lti_deployment_id")
                    + " "
                    + world.launch().path(LTI + "deployment_id").asText(),
            "2 2",
            "2:c2 2:c2"),
        row(
            Quirk.DEPLOYMENT_IS_ONE,
            world -> world.launch().path(LTI + "deployment_id").asText(),
            "2",
            "1"));
  }

  private static List<QuirkRow> people() {
    return List.of(
        row(
            Quirk.SUBJECT_IS_ADDRESS,
            LaunchQuirkRows::subjects,
            "[4, 4, 4]",
            "[\u2026/people/4, \u2026/people/4, \u2026/people/4]"),
        row(
            Quirk.ADMINISTRATOR_TEACHES,
            world -> roles(world, "2"),
            "[person#Administrator]",
            "[person#Administrator, membership#Instructor, person#Administrator]"),
        row(
            Quirk.ADMINISTRATOR_WITHOUT_ROLES,
            world -> roles(world, "2"),
            "[person#Administrator]",
            "[]"),
        row(
            Quirk.SHORT_LAUNCH_ROLES,
            world -> roles(world, Fixture.STUDENT),
            "[membership#Learner]",
            "[Learner]"),
        row(
            Quirk.ONLY_SUB_ROLE,
            world -> roles(world, ASSISTANT),
            "[membership#Instructor, Instructor#TeachingAssistant]",
            "[Instructor#TeachingAssistant]"),
        row(
            Quirk.ASSISTANT_IS_INSTRUCTOR,
            world -> roles(world, ASSISTANT),
            "[membership#Instructor, Instructor#TeachingAssistant]",
            "[membership#Instructor]"));
  }

  private static Object subjects(QuirkWorld world) {
    String column = world.column();
    String subject = world.launch().path("sub").asText();
    String member = world.memberList().path(0).path("user_id").asText();
    world.score(column, world.aScore(QuirkWorld.T1).put("userId", subject));
    String result = world.result(column).path("userId").asText();
    return Stream.of(subject, member, result)
        .map(id -> id.replace(world.fixture.lms.url(), "\u2026"))
        .toList();
  }

  private static Object roles(QuirkWorld world, String person) {
    return Json.elements(world.fixture.launch(person, Fixture.LESSON).path(LTI + "roles"))
        .map(role -> role.asText().replaceFirst(".*/", ""))
        .toList();
  }

  private static List<QuirkRow> token() {
    return List.of(
        row(
            Quirk.TOKEN_LIVES_A_MINUTE,
            world -> {
              JsonNode claims = world.launch();
              return claims.path("exp").asLong() - claims.path("iat").asLong();
            },
            3600,
            60),
        row(
            Quirk.AUDIENCE_LISTED,
            world -> world.launch().path("aud").getNodeType() + " " + world.launch().has("azp"),
            "STRING false",
            "ARRAY true"),
        row(
            Quirk.CLOCK_AHEAD,
            world -> world.launch().path("iat").asLong() - world.clock.instant().getEpochSecond(),
            0,
            30),
        row(Quirk.TOKEN_BY_RS512, LaunchQuirkRows::algorithm, "RS256", "RS512"),
        row(
            Quirk.SHORT_CONTEXT_TYPE,
            world -> world.launch().path(LTI + "context").path("type").path(0).asText(),
            "http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection",
            "CourseSection"),
        row(
            Quirk.ONLY_GUID_AND_NAME,
            world -> world.launch().path(LTI + "tool_platform").size(),
            5,
            2),
        row(Quirk.NO_CONTEXT, world -> world.launch().has(LTI + "context"), true, false),
        row(
            Quirk.LINK_WITHOUT_ID,
            world -> world.launch().path(LTI + "resource_link").has("id"),
            true,
            false),
        row(
            Quirk.WRONG_TYPES,
            world -> world.launch().path(LTI + "launch_presentation").getNodeType(),
            "OBJECT",
            "STRING"),
        row(
            Quirk.VENDOR_CLAIMS,
            world -> world.launch().has("https://vendor.example/placement"),
            false,
            true));
  }

  private static Object algorithm(QuirkWorld world) {
    String session = world.control.signIn(Fixture.STUDENT);
    var fixture = world.fixture;
    var request = fixture.authentication(fixture.login(session, Fixture.LESSON));
    String token = Fixture.Form.of(fixture.authenticate(session, request)).fields().get("id_token");
    try {
      return JWSObject.parse(token).getHeader().getAlgorithm();
    } catch (ParseException e) {
      throw new AssertionError(e);
    }
  }

  private static List<QuirkRow> custom() {
    return List.of(
        row(
            Quirk.NO_VALUE_STAYS_LITERAL,
            world -> {
              world.control.campus().setPrivacy(Privacy.NONE);
              return world.launch().path(LTI + "custom").path("mail").asText();
            },
            "",
            "$Person.email.primary"),
        row(
            Quirk.LOWER_CASE_CUSTOM_NAMES,
            world -> world.launch().path(LTI + "custom").has("timeZone"),
            true,
            false));
  }

  private static List<QuirkRow> grades() {
    return List.of(
        row(Quirk.GRADES_CLAIM_EMPTY, world -> world.grades().size(), 2, 0),
        row(Quirk.LINE_ITEM_ALWAYS, world -> world.grades().has("lineitem"), false, true),
        row(
            Quirk.LINE_ITEM_UNTOLD,
            world -> world.with(Quirk.LINE_ITEM_ALWAYS).grades().has("lineitem"),
            true,
            false),
        row(
            Quirk.ONLY_LINE_ITEM,
            world -> world.with(Quirk.LINE_ITEM_ALWAYS).grades().has("lineitems"),
            true,
            false));
  }
}
