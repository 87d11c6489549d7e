package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.control.Violation;
import org.presente.sandbox.lms.notice.NoticeDelivery;
import org.presente.sandbox.lms.notice.NoticeType;
import org.presente.sandbox.lms.notice.NoticeVariant;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.quirk.QuirkProfile;

/** Notices and what causes one: the copy of a course. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticesTest {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private final MovableClock clock = new MovableClock();
  private final List<ObjectNode> received = new ArrayList<>();
  private Fixture fixture;
  private LmsControl control;
  private ServiceClient client;

  @BeforeAll
  void start() {
    fixture = new Fixture(clock);
    control = fixture.lms.control();
    fixture.turnToTheLetter();
    client = new ServiceClient(fixture, clock);
    fixture.tool.setNoticeJudge(this::judge);
  }

  @AfterAll
  void stop() {
    fixture.close();
  }

  @BeforeEach
  void usual() {
    control.violations().clear();
    received.clear();
    control.quirks().adopt(QuirkProfile.SPECIFICATION);
    control.quirks().set(Quirk.LOGIN_BY_POST, true);
    put("LtiHelloWorldNotice", "");
    put("LtiContextCopyNotice", "");
  }

  private int judge(String jwt) {
    try {
      var keys = JWKSet.parse(fixture.tool.get(fixture.lms.url() + "/mod/lti/certs.php").body());
      JWSObject token = JWSObject.parse(jwt);
      var key = keys.getKeyByKeyId(token.getHeader().getKeyID()).toRSAKey();
      if (!token.verify(new RSASSAVerifier(key))) {
        return 401;
      }
      received.add(Json.object(token.getPayload().toString()).orElseThrow());
      return 204;
    } catch (java.text.ParseException | com.nimbusds.jose.JOSEException e) {
      return 400;
    }
  }

  private JsonNode service() {
    return fixture
        .launch(Fixture.TEACHER, Fixture.LESSON)
        .path(LTI + "platformnotificationservice");
  }

  private HttpResponse<String> put(String type, String handler) {
    ObjectNode body = Json.object().put("notice_type", type).put("handler", handler);
    return fixture.tool.send(
        client
            .request(service().path("platform_notification_service_url").asText())
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(body.toString())));
  }

  @Test
  void theLaunchTellsOfTheServiceOnlyWhereThereIsOne() {
    assertThat(service().path("notice_types_supported").toString())
        .isEqualTo("[\"LtiHelloWorldNotice\",\"LtiContextCopyNotice\"]");
    assertThat(service().path("scope").toString()).contains("lti/scope/noticehandlers");

    control.quirks().adopt(QuirkProfile.MOODLE);
    assertThat(service().isMissingNode()).isTrue();
  }

  @Test
  void aHandlerIsKeptUntilItIsTakenBack() {
    put("LtiHelloWorldNotice", fixture.tool.url() + "/notices");
    String address = service().path("platform_notification_service_url").asText();

    JsonNode listed = TestTool.json(fixture.tool.send(client.request(address)));
    assertThat(listed.path("notice_handlers").toString())
        .isEqualTo(
            "[{\"handler\":\"%s/notices\",\"notice_type\":\"LtiHelloWorldNotice\"}]"
                .formatted(fixture.tool.url()));

    put("LtiHelloWorldNotice", "");
    assertThat(control.notices().handlers().of(fixture.registered.id())).isEmpty();
    assertThat(control.notices().sayHello(NoticeVariant.GOOD)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "LtiHelloWorldNotice,ftp://localhost/x,notices.handler",
    "LtiHelloWorldNotice,/notices,notices.handler",
    "LtiHelloWorldNotice,https://elsewhere.example/notices,notices.handler"
  })
  void aHandlerThatIsNotTheToolsIsRefused(String type, String handler, String rule) {
    assertThat(put(type, handler).statusCode()).isEqualTo(400);
    assertThat(control.violations().all()).extracting(Violation::rule).containsExactly(rule);
  }

  @Test
  void anUnknownTypeIsRefused() {
    assertThat(put("LtiSomethingNotice", fixture.tool.url() + "/notices").statusCode())
        .isEqualTo(400);
    assertThat(control.violations().all())
        .extracting(Violation::rule)
        .containsExactly("notices.type");
  }

  @Test
  void helloIsSaidInASignedMessage() {
    put("LtiHelloWorldNotice", fixture.tool.url() + "/notices");

    NoticeDelivery delivery = control.notices().sayHello(NoticeVariant.GOOD).get(0);

    assertThat(delivery.status()).isEqualTo(204);
    assertThat(delivery.took()).isPositive();
    ObjectNode claims = received.get(0);
    assertThat(claims.path("aud").asText()).isEqualTo(fixture.registered.clientId());
    assertThat(claims.path(LTI + "deployment_id").asText()).isEqualTo(fixture.registered.id());
    assertThat(claims.path(LTI + "notice").path("type").asText()).isEqualTo("LtiHelloWorldNotice");
    assertThat(claims.path(LTI + "notice").path("id").asText()).isEqualTo(delivery.noticeId());
    assertThat(claims.has("sub")).isFalse();
    assertThat(control.violations().all()).isEmpty();
  }

  @Test
  void aDuplicateIsTheSameNoticeInTwoMessages() {
    put("LtiHelloWorldNotice", fixture.tool.url() + "/notices");

    assertThat(control.notices().sayHello(NoticeVariant.DUPLICATE)).hasSize(2);

    assertThat(received)
        .extracting(claims -> claims.path(LTI + "notice").path("id").asText())
        .containsExactly(lastId(), lastId());
    assertThat(received.get(0).path("nonce")).isNotEqualTo(received.get(1).path("nonce"));
  }

  private String lastId() {
    var deliveries = control.notices().deliveries();
    return deliveries.get(deliveries.size() - 1).noticeId();
  }

  @Test
  void whoTakesANoticeWithABadSignatureIsNoted() {
    put("LtiHelloWorldNotice", fixture.tool.url() + "/notices");
    assertThat(control.notices().sayHello(NoticeVariant.BAD_SIGNATURE).get(0).status())
        .isEqualTo(401);
    assertThat(control.violations().all()).isEmpty();

    fixture.tool.setNoticeJudge(jwt -> 200);
    control.notices().sayHello(NoticeVariant.BAD_SIGNATURE);
    fixture.tool.setNoticeJudge(jwt -> 500);
    control.notices().sayHello(NoticeVariant.GOOD);
    fixture.tool.setNoticeJudge(this::judge);

    assertThat(control.violations().all())
        .extracting(Violation::rule)
        .containsExactly("notices.signature", "notices.status");
  }

  @Test
  void aCopyHasNewIdsAndKnowsWhereItComesFrom() {
    put("LtiContextCopyNotice", fixture.tool.url() + "/notices");

    Course copy = control.copyCourse(Fixture.COURSE);
    Course copyOfCopy = control.copyCourse(copy.id());

    assertThat(received)
        .extracting(claims -> claims.path(LTI + "origin_contexts").toString())
        .containsExactly("[\"2\"]", "[\"" + copy.id() + "\"]");
    assertThat(received.get(0).path(LTI + "context").path("id").asText()).isEqualTo(copy.id());
    assertThat(control.notices().deliveries())
        .extracting(NoticeDelivery::type)
        .contains(NoticeType.CONTEXT_COPY);
    assertThat(copyOfCopy.history()).containsExactly(copy.id(), "2");
    assertThat(control.roster(copy.id())).hasSize(2);
    Lesson lesson = control.campus().catalogue().lessonsOf(copyOfCopy.id()).get(0);
    assertThat(lesson.history()).hasSize(2).endsWith("24");
    assertThat(lesson.title()).startsWith("Week 1");
  }

  @Test
  void theHistoriesAreToldInVariables() {
    Course copy = control.copyCourse(Fixture.COURSE);
    Lesson lesson = control.campus().catalogue().lessonsOf(copy.id()).get(0);

    JsonNode custom = fixture.launch(Fixture.TEACHER, lesson.id()).path(LTI + "custom");

    assertThat(custom.path("copied_course").asText()).isEqualTo("2");
    assertThat(custom.path("copied_link").asText()).isEqualTo("24");
    control.quirks().adopt(QuirkProfile.MOODLE);
    custom = fixture.launch(Fixture.TEACHER, lesson.id()).path(LTI + "custom");
    assertThat(custom.path("copied_link").asText()).isEqualTo("$ResourceLink.id.history");
  }

  @Test
  void aTeacherCopiesACourseByAButtonAndAStudentCannot() {
    String teacher = control.signIn(Fixture.TEACHER);
    String student = control.signIn(Fixture.STUDENT);
    String address = fixture.lms.url() + "/courses/3";

    assertThat(fixture.open(teacher, address).body()).contains("id=\"copy-course\"");
    assertThat(copy(student, address + "/copy").statusCode()).isEqualTo(403);
    HttpResponse<String> answer = copy(teacher, address + "/copy");

    assertThat(answer.statusCode()).isEqualTo(302);
    assertThat(answer.headers().firstValue("Location").orElseThrow()).matches("/courses/\\d+");
  }

  private HttpResponse<String> copy(String session, String address) {
    return fixture.tool.send(
        HttpRequest.newBuilder(java.net.URI.create(address))
            .header("Cookie", "lms_session=" + session)
            .POST(HttpRequest.BodyPublishers.noBody()));
  }
}
