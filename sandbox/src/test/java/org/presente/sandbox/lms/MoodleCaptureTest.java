package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presente.sandbox.lms.people.Privacy;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Scopes;

/**
 * Holds the mini LMS against a real Moodle. Left out on purpose: basic outcomes and tool settings,
 * which are services of LTI 1.1 and of Moodle alone.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoodleCaptureTest {
  private static final String LTI = "https://purl.imsglobal.org/spec/lti/claim/";
  private static final String CUSTOM = LTI + "custom";
  private static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";
  private final MovableClock clock = new MovableClock();
  private Fixture fixture;
  private ServiceClient client;

  @BeforeAll
  void start() {
    Captures.assumePresent();
    fixture = new Fixture(clock);
    client = new ServiceClient(fixture, clock);
    fixture.lms.control().campus().setPrivacy(Privacy.ALL);
    ObjectNode item =
        Json.object().put("scoreMaximum", 10).put("label", "a").put("resourceLinkId", "24");
    client.post(client.lineItems(), ServiceClient.LINE_ITEM, item);
  }

  @AfterAll
  void stop() {
    if (fixture != null) {
      fixture.close();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "launch-student-iframe.json,4",
    "launch-teacher-iframe.json,3",
    "launch-site-admin-iframe.json,2"
  })
  void aLaunchHasTheShapeOfMoodles(String file, String person) {
    ObjectNode moodles = (ObjectNode) Captures.read(file).path("id_token_claims");
    moodles.remove("https://purl.imsglobal.org/spec/lti-bo/claim/basicoutcome");
    ObjectNode ours = fixture.launch(person, Fixture.LESSON);
    assertThat(ours.path(LTI + "roles")).isEqualTo(moodles.path(LTI + "roles"));
    moodles.remove(CUSTOM);
    ours.remove(CUSTOM);

    assertThat(Captures.shape(ours)).isEqualTo(Captures.shape(moodles));
  }

  @Test
  void aDeepLinkingRequestHasTheShapeOfMoodles() {
    ObjectNode moodles =
        (ObjectNode) Captures.read("launch-deep-linking-teacher.json").path("id_token_claims");
    ObjectNode ours = new Picker(fixture).request(Fixture.TEACHER);
    assertThat(ours.path(CUSTOM).path("opens").asText())
        .isEqualTo("$ResourceLink.available.startDateTime");
    moodles.remove(CUSTOM);
    ours.remove(CUSTOM);

    assertThat(Captures.shape(ours)).isEqualTo(Captures.shape(moodles));
  }

  @Test
  void aReviewHasTheShapeOfMoodles() {
    ObjectNode moodles =
        (ObjectNode) Captures.read("launch-submission-review-teacher.json").path("id_token_claims");
    moodles.remove("https://purl.imsglobal.org/spec/lti-bo/claim/basicoutcome");
    var gradebook = fixture.lms.control().campus().gradebook();
    String column = gradebook.columnsOf("2").get(0).id();
    ObjectNode ours = fixture.review(Fixture.TEACHER, column, Fixture.STUDENT);
    assertThat(ours.path(LTI + "for_user")).isEqualTo(moodles.path(LTI + "for_user"));
    moodles.remove(CUSTOM);
    ours.remove(CUSTOM);

    assertThat(Captures.shape(ours)).isEqualTo(Captures.shape(moodles));
  }

  @Test
  void aPickIsInitiatedWithTheSameFields() {
    JsonNode params = Captures.read("login-initiation-deeplink.json").path("params");

    var login = fixture.lms.control().beginPicking(Fixture.TEACHER, "2").orElseThrow();

    Set<String> names = new TreeSet<>();
    params.fieldNames().forEachRemaining(names::add);
    assertThat(login.fields().keySet()).containsExactlyInAnyOrderElementsOf(names);
    assertThat(Captures.shape(Json.object(login.fields().get("lti_message_hint")).orElseThrow()))
        .isEqualTo(
            Captures.shape(Json.object(params.path("lti_message_hint").asText()).orElseThrow()));
  }

  @Test
  void theHeaderIsMoodles() {
    JsonNode header = Captures.read("launch-student-iframe.json").path("id_token_header");

    assertThat(Captures.shape(header))
        .containsExactly(" OBJECT", "/alg STRING", "/kid STRING", "/typ STRING");
  }

  @Test
  void theLoginInitiationHasTheSameFields() {
    JsonNode params = Captures.read("login-initiation-resource.json").path("params");
    String session = fixture.lms.control().signIn(Fixture.STUDENT);

    var login = fixture.login(session, Fixture.LESSON);

    Set<String> names = new TreeSet<>();
    params.fieldNames().forEachRemaining(names::add);
    assertThat(login.fields().keySet()).containsExactlyInAnyOrderElementsOf(names);
    assertThat(Captures.shape(Json.object(login.fields().get("lti_message_hint")).orElseThrow()))
        .isEqualTo(
            Captures.shape(Json.object(params.path("lti_message_hint").asText()).orElseThrow()));
  }

  @Test
  void theConfigurationHasTheShapeOfMoodles() {
    ObjectNode moodles = (ObjectNode) Captures.read("openid-configuration.json");
    JsonNode ours =
        TestTool.json(fixture.tool.get(fixture.lms.url() + "/mod/lti/openid-configuration.php"));

    Set<String> expected = Captures.shape(moodles);
    expected.removeIf(line -> line.contains("/placements"));
    assertThat(Captures.shape(ours)).isEqualTo(expected);
  }

  @Test
  void whatMoodleAnsweredToARegistrationIsInOurAnswerToo() {
    JsonNode captured = Captures.read("dynamic-registration-new.json");
    try (Fixture own = new Fixture(clock)) {
      own.tool.bendRegistration(
          root -> {
            root.put("logo_uri", own.tool.url() + "/icon.svg");
            ObjectNode tool = (ObjectNode) root.get(TOOL);
            tool.set("custom_parameters", Json.object().put("v_user_id", "$User.id"));
            return root;
          });

      own.lms.control().register(own.tool.registrationAddress());

      Set<String> expected = Captures.shape(captured.path("response").path("body"));
      expected.removeIf(
          line -> line.contains("/custom_parameters/v_") && !line.contains("v_user_id "));
      assertThat(Captures.shape(TestTool.json(own.tool.registrationAnswer()))).isEqualTo(expected);
    }
  }

  @Test
  void variablesAreSubstitutedAsInMoodle() {
    JsonNode captured = Captures.read("substitution-variables.json");
    ObjectNode all = Json.object();
    captured.path("substituted").fieldNames().forEachRemaining(name -> all.put(name, name));
    captured.path("returned_unsubstituted").forEach(name -> all.put(name.asText(), name.asText()));

    JsonNode custom = customOfAToolThatAsksFor(all);

    captured
        .path("returned_unsubstituted")
        .forEach(name -> assertThat(custom.path(name.asText())).isEqualTo(name));
    Set<String> literal =
        captured.path("substituted").properties().stream()
            .map(entry -> entry.getKey())
            .filter(name -> custom.path(name).asText().equals(name))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(literal)
        .as("left out: basic outcomes, tool settings, addresses at home and telephones")
        .allMatch(
            name ->
                name.matches(
                    "\\$(Result|BasicOutcome|LtiLink|ToolProxy|ToolProxyBinding)\\..*"
                        + "|\\$Person\\.(address|phone|webaddress).*"));
  }

  private JsonNode customOfAToolThatAsksFor(ObjectNode parameters) {
    try (Fixture own = new Fixture(clock)) {
      own.tool.bendRegistration(
          root -> {
            ((ObjectNode) root.get(TOOL)).set("custom_parameters", parameters);
            return root;
          });
      var renewal = own.lms.control().renewal(own.tool.registrationAddress(), own.registered.id());
      own.tool.get(renewal.address().toString());
      return own.launch(Fixture.STUDENT, Fixture.LESSON).path(CUSTOM);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NRPS limit=10,members,?limit=10",
    "NRPS rlid,members,?limit=2&rlid=24",
    "lineitem get,columns,",
  })
  void aServiceAnswersInTheShapeOfMoodles(String name, String service, String query) {
    ObjectNode moodles = (ObjectNode) logged(name).path("body");
    String address =
        service.equals("members") ? client.members() + query : client.createColumn(100);

    var answer =
        client.get(
            address, service.equals("members") ? ServiceClient.MEMBERS : ServiceClient.LINE_ITEM);

    Set<String> expected = Captures.shape(moodles);
    expected.removeIf(line -> line.contains("basicoutcome"));
    assertThat(Captures.shape(ServiceClient.tree(answer))).isEqualTo(expected);
    assertThat(answer.headers().firstValue("Link").isPresent())
        .isEqualTo(logged(name).path("headers").has("link"));
  }

  @Test
  void theTokenAnswersInTheShapeOfMoodles() {
    var assertion =
        fixture.tool.assertion(
            fixture.registered.clientId(),
            fixture.tokenAddress(),
            clock.instant().getEpochSecond());
    var answer = fixture.token(fixture.tokenForm(fixture.tool.signed(assertion), Scopes.SCORE));

    assertThat(Captures.shape(TestTool.json(answer)))
        .isEqualTo(Captures.shape(logged("token (all scopes)").path("body")));
  }

  @Test
  void aBadTokenIsAnsweredAsByMoodle() {
    var answer =
        fixture.tool.send(
            java.net.http.HttpRequest.newBuilder(java.net.URI.create(client.lineItems()))
                .header("Authorization", "Bearer nonsense")
                .header("Accept", ServiceClient.LINE_ITEMS));

    JsonNode captured = logged("lineitems with bad token");
    assertThat(answer.statusCode()).isEqualTo(captured.path("status").asInt());
    assertThat(Captures.shape(TestTool.json(answer)))
        .isEqualTo(Captures.shape(captured.path("body")));
  }

  @ParameterizedTest
  @CsvSource({
    "score post uncoupled,''",
    "score post older timestamp,2026-11-22T14:35:32.202Z",
    "score post without timestamp,''",
    "score post unknown user,''",
    "score post teacher user,''",
    "score post gradingProgress Pending,''"
  })
  void aCapturedScoreGetsTheSameStatus(String name, String secondTimestamp) {
    JsonNode entry = entry(name);
    String column = client.createColumn(50);
    ObjectNode score = (ObjectNode) entry.path("request").path("body");
    if (!secondTimestamp.isEmpty()) {
      client.score(column, ServiceClient.aScore("2026-11-22T15:35:32.180Z", 33, 50));
    }

    var answer = client.score(column, score);

    assertThat(answer.statusCode()).isEqualTo(entry.path("response").path("status").asInt());
    assertThat(answer.body()).isEqualTo(answer.statusCode() == 200 ? "" : "[]");
  }

  private static JsonNode logged(String name) {
    return entry(name).path("response");
  }

  private static JsonNode entry(String name) {
    return Json.elements(Captures.read("ags-nrps-answers.json").path("log"))
        .filter(entry -> entry.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
