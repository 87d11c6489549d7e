package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.control.Violation;
import org.presente.sandbox.lms.deeplinking.Breach;
import org.presente.sandbox.lms.deeplinking.Flag;
import org.presente.sandbox.lms.deeplinking.PickedContent;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.quirk.QuirkProfile;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DeepLinkingTest {
  private static final String DL = Picker.DL;
  private static final String LTI = Picker.LTI;
  private final MovableClock clock = new MovableClock();
  private Fixture fixture;
  private LmsControl control;
  private Picker picker;
  private ObjectNode request;
  private ObjectNode answer;

  @BeforeAll
  void start() {
    fixture = new Fixture(clock);
    control = fixture.lms.control();
    picker = new Picker(fixture);
  }

  @AfterAll
  void stop() {
    fixture.close();
  }

  @BeforeEach
  void usual() {
    control.violations().clear();
    control.quirks().adopt(QuirkProfile.SPECIFICATION);
    control.deepLinking().change(UnaryOperator.identity());
    control.quirks().set(Quirk.LOGIN_BY_POST, true);
    ask();
  }

  private void ask() {
    request = picker.request(Fixture.TEACHER);
    answer = picker.answer(request, clock.instant().getEpochSecond());
  }

  private PickedContent sent(ObjectNode... items) {
    for (ObjectNode item : items) {
      answer.withArray(DL + "content_items").add(item);
    }
    picker.send(request, answer);
    return control.deepLinking().last().orElseThrow();
  }

  @Test
  void theRequestSaysWhatIsAcceptedAndKnowsNoLink() {
    assertThat(request.path(LTI + "message_type").asText()).isEqualTo("LtiDeepLinkingRequest");
    assertThat(request.path(LTI + "target_link_uri").asText())
        .isEqualTo(fixture.tool.url() + "/deeplink");
    assertThat(request.has(LTI + "resource_link")).isFalse();
    assertThat(Picker.settings(request).path("accept_multiple").isBoolean()).isTrue();
    assertThat(Picker.settings(request).path("data").asText()).startsWith("csrf:");
  }

  @Test
  void yesAndNoCanBeTexts() {
    control
        .deepLinking()
        .change(
            settings ->
                settings
                    .withAcceptMultiple(Flag.TEXT_FALSE)
                    .withAcceptLineItem(Flag.ABSENT)
                    .withData(false));
    ask();

    assertThat(Picker.settings(request).path("accept_multiple").asText()).isEqualTo("false");
    assertThat(Picker.settings(request).path("accept_multiple").isTextual()).isTrue();
    assertThat(Picker.settings(request).has("accept_lineitem")).isFalse();
    assertThat(Picker.settings(request).has("data")).isFalse();
    assertThat(sent(picker.link("a"), picker.link("b")).faults())
        .extracting(Breach::rule)
        .containsExactly("deep-linking.accept_multiple");
  }

  @Test
  void aPickedLinkBecomesALessonWithItsColumnDatesAndParameters() {
    ObjectNode link = picker.link("Week <7>");
    link.putObject("lineItem")
        .put("scoreMaximum", 20)
        .put("label", "Attendance")
        .put("resourceId", "r7")
        .put("tag", "attendance")
        .putObject("submissionReview")
        .put("url", "http://tool.example/review");
    link.putObject("available").put("startDateTime", "2026-11-23T10:00:00+01:00");
    link.putObject("submission").put("endDateTime", "2026-11-23T11:00:00Z");

    Lesson lesson = sent(link).lessons().get(0);

    assertThat(control.violations().all()).isEmpty();
    assertThat(lesson.dates().availableStart()).isEqualTo("2026-11-23T10:00:00+01:00");
    assertThat(columnOf(lesson))
        .extracting(Column::label, Column::maximum, Column::resourceId, Column::ownedByLesson)
        .containsExactly("Attendance", 20.0, "r7", true);
    ObjectNode launch = fixture.launch(Fixture.STUDENT, lesson.id());
    assertThat(launch.path(LTI + "custom").path("ref").asText()).isEqualTo("m-7");
    assertThat(launch.path(LTI + "custom").path("zone").asText()).isEqualTo(lesson.id());
    assertThat(launch.path(LTI + "custom").path("opens").asText())
        .isEqualTo("2026-11-23T10:00:00+01:00");
    assertThat(launch.path(LTI + "target_link_uri").asText()).endsWith("/launch?item=7");
    assertThat(launch.path(LTI + "resource_link").path("title").asText()).isEqualTo("Week <7>");
    assertThat(
            launch
                .path("https://purl.imsglobal.org/spec/lti-ags/claim/endpoint")
                .path("lineitem")
                .asText())
        .contains("/lineitems/" + columnOf(lesson).id() + "/lineitem");
  }

  private Column columnOf(Lesson lesson) {
    return control.campus().gradebook().columnsOf(lesson.courseId()).stream()
        .filter(column -> column.lessonId().equals(lesson.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aMoodleIgnoresDatesAndTheLabel() {
    control.quirks().adopt(QuirkProfile.MOODLE);
    ask();
    ObjectNode link = picker.link("Week 8");
    link.putObject("lineItem").put("scoreMaximum", 5).put("label", "Attendance");
    link.putObject("available").put("startDateTime", "2026-11-23T10:00:00Z");

    Lesson lesson = sent(link).lessons().get(0);

    assertThat(lesson.dates().availableStart()).isEmpty();
    assertThat(columnOf(lesson).label()).isEqualTo("Week 8");
    assertThat(
            fixture
                .launch(Fixture.STUDENT, lesson.id())
                .path(LTI + "custom")
                .path("opens")
                .asText())
        .isEqualTo("$ResourceLink.available.startDateTime");
  }

  static Stream<Arguments> envelopes() {
    return Stream.of(
        defect("iss", a -> a.put("iss", "somebody")),
        defect("aud", a -> a.put("aud", "http://other.example")),
        defect("sub", a -> a.put("sub", "3")),
        defect("iat", a -> a.remove("iat")),
        defect(
            "iat",
            a -> a.put("iat", a.get("iat").asLong() + 120).put("exp", a.get("exp").asLong() + 100)),
        defect("exp", a -> a.remove("exp")),
        defect("exp", a -> a.put("exp", a.get("iat").asLong() + 301)),
        defect(
            "exp",
            a -> a.put("iat", a.get("iat").asLong() - 200).put("exp", a.get("iat").asLong() + 100)),
        defect("nonce", a -> a.remove("nonce")),
        defect("deployment_id", a -> a.put(LTI + "deployment_id", "99")),
        defect("message_type", a -> a.put(LTI + "message_type", "LtiDeepLinkingRequest")),
        defect("version", a -> a.put(LTI + "version", "1.3")),
        defect("data", a -> a.remove(DL + "data")),
        defect("data", a -> a.put(DL + "data", a.get(DL + "data").asText().strip())),
        defect("errormsg", a -> a.put(DL + "errormsg", 5)),
        defect("content_items", a -> a.putObject(DL + "content_items")));
  }

  private static Arguments defect(String rule, Consumer<ObjectNode> bend) {
    return Arguments.of(rule, bend);
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("envelopes")
  void anAnswerWithADefectIsRefusedAndNoted(String rule, Consumer<ObjectNode> bend) {
    bend.accept(answer);

    var page = picker.send(request, answer);

    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("id=\"deep-linking-faults\"");
    assertThat(control.violations().all())
        .extracting(Violation::rule, Violation::refused)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("deep-linking." + rule, true));
  }

  static Stream<Arguments> items() {
    return Stream.of(
        defect("accept_types", item -> item.put("type", "html")),
        defect("url", item -> item.remove("url")),
        defect("url", item -> item.put("url", "/launch")),
        defect("custom", item -> item.remove("custom")),
        defect("custom", item -> item.withObject("/custom").put("n", 5)),
        defect("icon", item -> item.putObject("icon").put("width", 5)),
        defect("title", item -> item.put("title", 5)),
        defect("lineItem", item -> item.putObject("lineItem").put("scoreMaximum", 0)),
        defect("available", item -> item.putObject("available").put("endDateTime", "2026-11-23")),
        defect(
            "submission",
            item -> item.putObject("submission").put("endDateTime", "2026-11-23T10:00:00")),
        defect(
            "available",
            item ->
                item.putObject("available")
                    .put("startDateTime", "2026-11-23T10:00:00Z")
                    .put("endDateTime", "2026-11-23T09:00:00Z")));
  }

  @ParameterizedTest(name = "{index} {0}")
  @MethodSource("items")
  void anItemWithADefectSpoilsTheWholeAnswer(String rule, Consumer<ObjectNode> bend) {
    int before = control.campus().catalogue().lessons().size();
    ObjectNode item = picker.link("bent");
    bend.accept(item);

    PickedContent content = sent(picker.link("good"), item);

    assertThat(content.faults()).extracting(Breach::rule).containsExactly("deep-linking." + rule);
    assertThat(control.campus().catalogue().lessons()).hasSize(before);
  }

  @Test
  void aLineItemIsRefusedWhereNoneIsAccepted() {
    control.deepLinking().change(settings -> settings.withAcceptLineItem(Flag.TEXT_FALSE));
    ask();
    ObjectNode link = picker.link("x");
    link.putObject("lineItem").put("scoreMaximum", 5);

    assertThat(sent(link).faults())
        .extracting(Breach::rule)
        .containsExactly("deep-linking.accept_lineitem");
  }

  @Test
  void aSubjectIsNeededWhereThePlatformWantsOne() {
    control.deepLinking().change(settings -> settings.withSubRequired(true));
    ask();

    assertThat(sent().faults()).extracting(Breach::rule).containsExactly("deep-linking.sub");
    answer.put("sub", fixture.registered.clientId()).put("nonce", "another");
    assertThat(sent().faults()).isEmpty();
  }

  @Test
  void theSignatureMustBeTheToolsOwn() throws JOSEException {
    var stranger = new RSAKeyGenerator(2048).generate();
    var header =
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(fixture.tool.key.getKeyID()).build();
    String session = control.signIn(Fixture.TEACHER);

    picker.send(request, TestTool.signed(header, answer, stranger), session);
    picker.send(
        request,
        TestTool.signed(new JWSHeader(JWSAlgorithm.RS256), answer, fixture.tool.key),
        session);
    picker.send(request, "nonsense", session);

    assertThat(control.violations().all())
        .extracting(Violation::rule)
        .containsExactly("deep-linking.signature", "deep-linking.kid", "deep-linking.form");
  }

  @Test
  void anAnswerCountsOnceAndForTheOneWhoAskedOnly() {
    answer.withArray(DL + "content_items").add(picker.link("once"));
    String student = control.signIn(Fixture.STUDENT);

    assertThat(picker.send(request, fixture.tool.signed(answer), student).statusCode())
        .isEqualTo(400);
    assertThat(picker.send(request, answer).statusCode()).isEqualTo(200);
    assertThat(picker.send(request, answer).statusCode()).isEqualTo(400);
    assertThat(control.violations().all())
        .extracting(Violation::rule)
        .containsExactly("deep-linking.once", "deep-linking.once");
  }

  @Test
  void aNonceIsGoodForOneAnswer() {
    sent();
    String used = answer.path("nonce").asText();
    ask();
    answer.put("nonce", used);

    assertThat(sent().faults()).extracting(Breach::rule).containsExactly("deep-linking.nonce");
  }

  @Test
  void anAnswerWithoutOurCookieIsSentOnceMoreByOurOwnPage() {
    answer.withArray(DL + "content_items").add(picker.link("x"));
    String jwt = fixture.tool.signed(answer);

    Fixture.Form again = Fixture.Form.of(picker.send(request, jwt, "none"));

    assertThat(again.fields()).containsEntry("JWT", jwt).containsEntry("repost", "1");
    assertThat(fixture.lms.url() + again.action())
        .isEqualTo(Picker.settings(request).path("deep_link_return_url").asText());
  }

  @Test
  void theCourseTellsWhatWasAddedOrWhyNothingWas() {
    String session = control.signIn(Fixture.TEACHER);
    sent(picker.link("Shown <here>"));
    String page = fixture.open(session, fixture.lms.url() + "/courses/2").body();
    assertThat(page).contains("id=\"add-activity\"", "data-added=\"1\"", "Shown &lt;here&gt;");

    ask();
    answer.put(DL + "errormsg", "Out of <order>");
    assertThat(sent().cancelled()).isTrue();
    page = fixture.open(session, fixture.lms.url() + "/courses/2").body();
    assertThat(page).contains("Nothing was added.", "Out of &lt;order&gt;");
    assertThat(fixture.open(session, fixture.lms.url() + "/courses/2").body())
        .doesNotContain("id=\"picked\"");
  }

  @Test
  void aStudentIsNotAskedToPickUnlessThePlatformIsCareless() {
    String address = fixture.lms.url() + "/mod/lti/contentitem.php?course=2";
    String student = control.signIn(Fixture.STUDENT);
    assertThat(fixture.open(student, address).statusCode()).isEqualTo(403);
    assertThat(fixture.open(student, fixture.lms.url() + "/courses/2").body())
        .doesNotContain("add-activity");

    control.deepLinking().setOpenToAll(true);
    try {
      assertThat(picker.request(Fixture.STUDENT).path(LTI + "roles").toString())
          .contains("Learner")
          .doesNotContain("Instructor");
    } finally {
      control.deepLinking().setOpenToAll(false);
    }
  }

  @Test
  void onlyAcceptedTypesComeIn() {
    control
        .deepLinking()
        .change(settings -> settings.withAcceptTypes(List.of("ltiResourceLink", "html")));
    ask();
    ObjectNode html = picker.link("x").put("type", "html");

    assertThat(sent(html).faults()).extracting(Breach::rule).containsExactly("deep-linking.html");
  }
}
