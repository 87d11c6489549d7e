package org.presente.sandbox.lms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.presente.sandbox.lms.ServiceClient.aScore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.sandbox.lms.control.Violation;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Scopes;
import org.presente.sandbox.lms.quirk.Quirk;
import org.presente.sandbox.lms.quirk.QuirkProfile;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GradeServiceTest {
  private static final String T1 = "2026-11-22T15:35:32.180Z";
  private static final String T2 = "2026-11-22T15:35:33.000Z";
  private final MovableClock clock = new MovableClock();
  private Fixture fixture;
  private ServiceClient client;

  @BeforeAll
  void start() {
    fixture = new Fixture(clock);
    client = new ServiceClient(fixture, clock);
  }

  @AfterAll
  void stop() {
    fixture.close();
  }

  @BeforeEach
  void usual() {
    fixture.lms.control().quirks().adopt(QuirkProfile.MOODLE);
    var gradebook = fixture.lms.control().campus().gradebook();
    gradebook.columns().forEach(column -> gradebook.remove(column.id()));
    fixture.lms.control().violations().clear();
  }

  @Test
  void aLineItemIsCreatedReadChangedAndDeleted() {
    ObjectNode item =
        Json.object()
            .put("scoreMaximum", 100)
            .put("label", "Week 1")
            .put("resourceId", "zoom-1")
            .put("tag", "attendance")
            .put("startDateTime", "2026-11-01T08:00:00Z");
    var created = client.post(client.lineItems(), ServiceClient.LINE_ITEM, item);
    assertThat(created.statusCode()).isEqualTo(201);
    ObjectNode echoed = TestTool.json(created);
    String address = echoed.path("id").asText();
    assertThat(echoed.path("startDateTime").asText()).isEqualTo("2026-11-01T08:00:00Z");

    JsonNode read = ServiceClient.tree(client.get(address, ServiceClient.LINE_ITEM));
    assertThat(read.path("resourceId").asText()).isEqualTo("zoom-1");
    assertThat(read.path("scoreMaximum").toString()).isEqualTo("100");
    assertThat(read.has("startDateTime")).isFalse();

    var changed = client.put(address, Json.object().put("scoreMaximum", 50).put("label", "New"));
    assertThat(changed.statusCode()).isEqualTo(200);
    JsonNode after = ServiceClient.tree(client.get(address, ServiceClient.LINE_ITEM));
    assertThat(after.path("label").asText()).isEqualTo("New");
    assertThat(after.has("tag")).as("what is left out is cleared").isFalse();

    assertThat(client.delete(address).statusCode()).isEqualTo(204);
    assertThat(client.get(address, ServiceClient.LINE_ITEM).statusCode()).isEqualTo(404);
    assertThat(fixture.lms.control().violations().all()).isEmpty();
  }

  @Test
  void aColumnOfALessonIsNamedInItsLaunch() {
    ObjectNode item =
        Json.object()
            .put("scoreMaximum", 100)
            .put("label", "Week 1")
            .put("resourceLinkId", Fixture.LESSON);
    String address =
        TestTool.json(client.post(client.lineItems(), ServiceClient.LINE_ITEM, item))
            .path("id")
            .asText();

    String claim = "https://purl.imsglobal.org/spec/lti-ags/claim/endpoint";
    assertThat(
            fixture.launch(Fixture.STUDENT, Fixture.LESSON).path(claim).path("lineitem").asText())
        .isEqualTo(address);
    assertThat(fixture.launch(Fixture.STUDENT, "25").path(claim).has("lineitem")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"resource_id=r2", "tag=t2", "resource_link_id=25"})
  void theListIsFiltered(String filter) {
    client.createColumn(10);
    client.post(
        client.lineItems(),
        ServiceClient.LINE_ITEM,
        Json.object()
            .put("scoreMaximum", 10)
            .put("label", "Second")
            .put("resourceId", "r2")
            .put("tag", "t2")
            .put("resourceLinkId", "25"));

    JsonNode found =
        ServiceClient.tree(client.get(client.lineItems() + "&" + filter, ServiceClient.LINE_ITEMS));

    assertThat(found).hasSize(1);
    assertThat(found.path(0).path("label").asText()).isEqualTo("Second");
  }

  @Test
  void aPagedListHasMoodlesBrokenLinksUnlessSwitchedOff() {
    for (int i = 0; i < 3; i++) {
      client.createColumn(10);
    }
    String first = client.lineItems() + "&limit=2";

    String curly = link(first);
    fixture.lms.control().quirks().set(Quirk.CURLY_LINE_ITEM_LINKS, false);
    String plain = link(first);

    assertThat(curly).contains("&amp;limit=2&amp;from=2>; rel=\u00e2\u0080\u009cnext");
    assertThat(plain).contains("&limit=2&from=2>; rel=\"next\"");
    assertThat(ServiceClient.tree(client.get(first + "&from=2", ServiceClient.LINE_ITEMS)))
        .hasSize(1);
  }

  private String link(String address) {
    return client.get(address, ServiceClient.LINE_ITEMS).headers().firstValue("Link").orElseThrow();
  }

  static Stream<Arguments> badItems() {
    return Stream.of(
        Arguments.of(400, Json.object().put("scoreMaximum", 10)),
        Arguments.of(400, Json.object().put("scoreMaximum", 10).put("label", " ")),
        Arguments.of(400, Json.object().put("label", "x")),
        Arguments.of(400, Json.object().put("label", "x").put("scoreMaximum", 0)),
        Arguments.of(400, Json.object().put("label", "x").put("scoreMaximum", "10")),
        Arguments.of(
            400, Json.object().put("label", "x").put("scoreMaximum", 1).put("resourceId", 7)),
        Arguments.of(
            403,
            Json.object().put("label", "x").put("scoreMaximum", 1).put("resourceLinkId", "40")));
  }

  @ParameterizedTest
  @MethodSource("badItems")
  void aDefectiveLineItemIsRefused(int status, ObjectNode item) {
    assertThat(client.post(client.lineItems(), ServiceClient.LINE_ITEM, item).statusCode())
        .isEqualTo(status);
    assertThat(fixture.lms.control().violations().all()).hasSize(1);
  }

  @Test
  void aScoreBecomesAMarkAndAResult() {
    String column = client.createColumn(50);
    var answer =
        client.score(column, aScore(T1, 33, 50).put("comment", "Attended 40 of 60 minutes"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    JsonNode result = client.results(column).path(0);
    assertThat(result.path("userId").asText()).isEqualTo(Fixture.STUDENT);
    assertThat(result.path("resultScore").toString()).isEqualTo("33");
    assertThat(result.path("resultMaximum").toString()).isEqualTo("50");
    assertThat(result.path("comment").asText()).isEqualTo("Attended 40 of 60 minutes");
    assertThat(result.path("timestamp").asText()).isEqualTo("2026-11-22T15:35:32+00:00");
    assertThat(result.path("scoreOf").asText()).isEqualTo(column);
    assertThat(fixture.lms.control().grades())
        .singleElement()
        .satisfies(row -> assertThat(row.points()).hasValue(33));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(1, 2, 25.0),
        Arguments.of(60, 50, 50.0),
        Arguments.of(-3, 50, 0.0),
        Arguments.of(1, 3, 16.66667));
  }

  @ParameterizedTest
  @MethodSource("values")
  void pointsAreRescaledCutAndRounded(double given, double maximum, double expected) {
    String column = client.createColumn(50);

    client.score(column, aScore(T1, given, maximum));

    assertThat(client.results(column).path(0).path("resultScore").asDouble()).isEqualTo(expected);
  }

  static Stream<Arguments> timestamps() {
    return Stream.of(
        Arguments.of(T1, 409),
        Arguments.of("2026-11-22T15:35:32.999Z", 409),
        Arguments.of("2026-11-22T14:35:32.202Z", 409),
        Arguments.of("2026-11-22T12:35:32.180-03:00", 409),
        Arguments.of(T2, 200),
        Arguments.of("2026-11-22T15:35:34Z", 400),
        Arguments.of("2026-11-22T15:35:34.000", 400),
        Arguments.of("2026-11-22 15:35:34.000Z", 400),
        Arguments.of("2026-11-22T15:75:34.000Z", 400),
        Arguments.of("", 400));
  }

  @ParameterizedTest
  @MethodSource("timestamps")
  void timestampsMustGrowBySeconds(String timestamp, int status) {
    String column = client.createColumn(50);
    client.score(column, aScore(T1, 10, 50));

    var answer = client.score(column, aScore(timestamp, 20, 50));

    assertThat(answer.statusCode()).isEqualTo(status);
    if (status != 200) {
      assertThat(answer.body()).isEqualTo("[]");
      assertThat(client.results(column).path(0).path("resultScore").asInt()).isEqualTo(10);
    }
  }

  static Stream<Arguments> badScores() {
    return Stream.of(
        bad("no timestamp", true, score -> score.remove("timestamp")),
        bad("no userId", true, score -> score.remove("userId")),
        bad("userId is a number", true, score -> score.put("userId", 4)),
        bad("no scoreMaximum", true, score -> score.remove("scoreMaximum")),
        bad("scoreMaximum zero", true, score -> score.put("scoreMaximum", 0)),
        bad("scoreGiven is text", true, score -> score.put("scoreGiven", "10")),
        bad("no activityProgress", true, score -> score.remove("activityProgress")),
        bad("gradingProgress unknown", true, score -> score.put("gradingProgress", "Done")),
        bad("unknown person", false, score -> score.put("userId", "999999")),
        bad("the teacher", false, score -> score.put("userId", Fixture.TEACHER)));
  }

  private static Arguments bad(String name, boolean violation, Consumer<ObjectNode> defect) {
    return Arguments.of(name, violation, defect);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badScores")
  void aDefectiveScoreIsRefused(String name, boolean violation, Consumer<ObjectNode> defect) {
    String column = client.createColumn(50);
    ObjectNode score = aScore(T1, 10, 50);
    defect.accept(score);

    var answer = client.score(column, score);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).isEqualTo("[]");
    assertThat(client.results(column)).isEmpty();
    assertThat(fixture.lms.control().violations().all()).hasSize(violation ? 1 : 0);
  }

  static Stream<Consumer<ObjectNode>> wipers() {
    return Stream.of(
        score -> score.put("gradingProgress", "Pending"),
        score -> score.put("gradingProgress", "NotReady"),
        score -> {
          score.remove("scoreGiven");
          score.remove("scoreMaximum");
        });
  }

  @ParameterizedTest
  @MethodSource("wipers")
  void aScoreThatIsNotFinalWipesTheMark(Consumer<ObjectNode> change) {
    String column = client.createColumn(50);
    client.score(column, aScore(T1, 10, 50));
    ObjectNode second = aScore(T2, 20, 50);
    change.accept(second);

    assertThat(client.score(column, second).statusCode()).isEqualTo(200);

    JsonNode result = client.results(column).path(0);
    assertThat(result.has("resultScore")).isFalse();
    assertThat(result.path("userId").asText()).isEqualTo(Fixture.STUDENT);
  }

  @Test
  void aPendingScoreLeavesTheMarkWherePlatformsKeepIt() {
    fixture.lms.control().quirks().set(Quirk.NOT_GRADED_WIPES, false);
    String column = client.createColumn(50);
    client.score(column, aScore(T1, 10, 50));

    client.score(column, aScore(T2, 20, 50).put("gradingProgress", "Pending"));

    assertThat(client.results(column).path(0).path("resultScore").asInt()).isEqualTo(10);
  }

  @Test
  void anotherMaximumRescalesTheMarks() {
    String column = client.createColumn(50);
    client.score(column, aScore(T1, 22, 50));

    client.put(column, Json.object().put("label", "x").put("scoreMaximum", 100));

    assertThat(client.results(column).path(0).path("resultScore").asInt()).isEqualTo(44);
  }

  @Test
  void aTeachersWordStandsAboveTheTools() {
    String column = client.createColumn(100);
    client.score(column, aScore(T1, 10, 100));
    var gradebook = fixture.lms.control().campus().gradebook();
    String id = gradebook.columns().get(0).id();

    gradebook.override(id, Fixture.STUDENT, 77);
    client.score(column, aScore(T2, 20, 100));
    assertThat(client.results(column).path(0).path("resultScore").asInt()).isEqualTo(77);

    gradebook.release(id, Fixture.STUDENT);
    assertThat(client.results(column).path(0).path("resultScore").asInt()).isEqualTo(20);
  }

  static Stream<Arguments> badAddresses() {
    return Stream.of(
        Arguments.of("?type_id=", "?kind=", 401, "service.type_id"),
        Arguments.of("/2/lineitems", "/99/lineitems", 404, ""));
  }

  @ParameterizedTest
  @MethodSource("badAddresses")
  void anAddressPutTogetherWronglyIsRefused(
      String part, String replacement, int status, String rule) {
    String address = client.lineItems().replace(part, replacement);

    assertThat(client.get(address, ServiceClient.LINE_ITEMS).statusCode()).isEqualTo(status);

    assertThat(fixture.lms.control().violations().all())
        .extracting(Violation::rule)
        .containsExactlyElementsOf(
            rule.isEmpty() ? Stream.<String>of().toList() : Stream.of(rule).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"*/*", "application/json", ServiceClient.LINE_ITEM})
  void acceptIsTakenLiterally(String accept) {
    assertThat(client.get(client.lineItems(), accept).statusCode()).isEqualTo(400);
  }

  @Test
  void acceptMayBeARangeWherePlatformsReadIt() {
    fixture.lms.control().quirks().set(Quirk.LITERAL_ACCEPT, false);

    assertThat(client.get(client.lineItems(), "text/html, application/*;q=0.5").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aTokenForOtherScopesIsRefused() {
    String token = fixture.accessToken(clock, Scopes.MEMBERSHIP);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(java.net.URI.create(client.lineItems()))
            .header("Authorization", "Bearer " + token)
            .header("Accept", ServiceClient.LINE_ITEMS);

    assertThat(fixture.tool.send(request).statusCode()).isEqualTo(401);
    fixture.lms.control().quirks().set(Quirk.MISSING_SCOPE_IS_401, false);
    assertThat(fixture.tool.send(request).statusCode()).isEqualTo(403);
  }

  @Test
  void jsonIsNoScore() {
    String column = client.createColumn(10);

    var answer =
        client.post(ServiceClient.below(column, "scores"), "application/json", aScore(T1, 1, 10));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(client.results(column)).isEmpty();
  }
}
