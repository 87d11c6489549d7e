package org.presente.lti.ags;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.lti.fixture.FakeHttp;
import org.presente.lti.fixture.Service;
import org.presente.lti.fixture.TestPlatform;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.json.Json;
import org.presente.lti.json.JsonObject;
import org.presente.lti.message.AgsEndpoint;

/** Items 30 and 32 to 34 of the conformance checklist, as far as they are protocol. */
class ScoresTest {
  private static final URI ITEM =
      URI.create("https://lms.example/2/lineitems/34/lineitem?type_id=2");
  private static final String SCORES =
      "https://lms.example/2/lineitems/34/lineitem/scores?type_id=2";
  private static final Instant AT = Instant.parse("2026-11-23T10:00:00Z");
  private static final Set<String> GRANTED = Set.of(AgsEndpoint.SCOPE_SCORE, "scope/of-others");

  private final Service service = new Service();
  private final Scores scores = new Scores(service.calls);

  @Test
  @DisplayName("LTI 32: a mark is complete, final and stamped with zone and milliseconds")
  void item32_aMarkIsCompleteFinalAndStamped() throws Exception {
    answer(FakeHttp.json(200, ""));
    Score score = score().withComment("40 of 60 minutes");

    assertThat(post(score)).isEqualTo(new ScoreOutcome.Accepted());

    assertThat(service.lastSent().headers())
        .containsEntry("Content-Type", "application/vnd.ims.lis.v1.score+json");
    JsonObject body = Json.object(service.lastSent().body());
    assertThat(body.members())
        .containsOnlyKeys(
            "userId",
            "timestamp",
            "activityProgress",
            "gradingProgress",
            "scoreGiven",
            "scoreMaximum",
            "comment");
    assertThat(body.text("userId")).contains("user-7");
    assertThat(body.text("timestamp")).contains("2026-11-23T10:00:00.000Z");
    assertThat(body.text("activityProgress")).contains("Completed");
    assertThat(body.text("gradingProgress")).contains("FullyGraded");
    assertThat(body.number("scoreGiven").orElseThrow()).isEqualByComparingTo("66.67");
    assertThat(FakeHttp.body(service.lastSent())).contains("\"scoreMaximum\":100");
  }

  @Test
  @DisplayName("LTI 32: taking a mark back sends neither number")
  void item32_takingAMarkBackSendsNeitherNumber() throws Exception {
    answer(FakeHttp.json(200, ""));
    post(Score.cleared("user-7", AT).withComment("  "));

    JsonObject body = Json.object(service.lastSent().body());
    assertThat(body.members())
        .containsOnlyKeys("userId", "timestamp", "activityProgress", "gradingProgress");
    assertThat(body.text("gradingProgress")).contains("NotReady");
  }

  @Test
  void aScoreIsZeroOrMoreOfAMaximumAboveZero() {
    assertThatThrownBy(() -> Score.of("u", BigDecimal.ONE, BigDecimal.ZERO, AT))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Score.of("u", BigDecimal.ONE.negate(), BigDecimal.ONE, AT))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("LTI 34: Canvas gets its submission extension, others do not")
  void item34_canvasGetsItsSubmissionExtension() throws Exception {
    answer(FakeHttp.json(200, ""));
    String extension = "https://canvas.instructure.com/lti/submission";
    post(score().forCanvas());

    JsonObject canvas = Json.object(service.lastSent().body()).object(extension).orElseThrow();
    assertThat(canvas.flag("new_submission")).contains(false);
    assertThat(canvas.flag("prioritize_non_tool_grade")).contains(true);
    post(score().forCanvas().overPersons());
    JsonObject forced = Json.object(service.lastSent().body()).object(extension).orElseThrow();
    assertThat(forced.flag("prioritize_non_tool_grade")).as("the staff forces").contains(false);
    post(score());
    assertThat(Json.object(service.lastSent().body()).has(extension)).isFalse();
  }

  static Stream<Arguments> answers() {
    return Stream.of(
        arguments(200, ScoreOutcome.Accepted.class),
        arguments(201, ScoreOutcome.Accepted.class),
        arguments(202, ScoreOutcome.Accepted.class),
        arguments(204, ScoreOutcome.Accepted.class),
        arguments(302, Failure.Refused.class),
        arguments(400, ScoreOutcome.NotGradable.class),
        arguments(401, Failure.Unauthorized.class),
        arguments(403, Failure.Forbidden.class),
        arguments(404, ScoreOutcome.ColumnGone.class),
        arguments(409, ScoreOutcome.Superseded.class),
        arguments(415, Failure.Refused.class),
        arguments(422, ScoreOutcome.NotGradable.class),
        arguments(429, Failure.RetryLater.class),
        arguments(500, Failure.RetryLater.class),
        arguments(503, Failure.RetryLater.class));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("answers")
  @DisplayName("LTI 33: each answer has one meaning")
  void item33_eachAnswerHasOneMeaning(int status, Class<? extends ScoreOutcome> outcome) {
    answer(FakeHttp.json(status, "{\"reason\":\"why\"}"));

    assertThat(post(score())).isInstanceOf(outcome);
    assertThat(service.sent()).hasSize(status == 401 ? 2 : 1);
  }

  @Test
  @DisplayName("LTI 33: a passing 401 is repaired with one fresh token")
  void item33_aPassing401IsRepairedWithOneFreshToken() {
    service.http.on(
        SCORES,
        call ->
            FakeHttp.json(
                call.headers().get("Authorization").equals("Bearer token-1") ? 401 : 200, ""));

    assertThat(post(score())).isEqualTo(new ScoreOutcome.Accepted());
  }

  @ParameterizedTest
  @ValueSource(strings = {"90", "Mon, 23 Nov 2026 10:01:30 GMT", "2026-11-23T10:01:30Z"})
  @DisplayName("LTI 33: Retry-After is honoured in each of its forms, on 429, 403 and 503")
  void item33_retryAfterIsHonoured(String header) {
    for (int status : new int[] {429, 403, 503}) {
      answer(FakeHttp.json(status, "", "Retry-After", header));

      assertThat(((Failure.RetryLater) post(score())).after()).isEqualTo(Duration.ofSeconds(90));
    }
  }

  @Test
  @DisplayName("LTI 33: Canvas throttles with a 403 that says so")
  void item33_canvasThrottlesWithA403() {
    answer(FakeHttp.json(403, "403 Forbidden (Rate Limit Exceeded)"));

    assertThat(post(score())).isInstanceOf(Failure.RetryLater.class);
  }

  @Test
  @DisplayName("LTI 33: no answer is an outage")
  void item33_noAnswerIsAnOutage() {
    service.http.on(
        SCORES,
        call -> {
          throw new IOException("connection reset");
        });

    assertThat(post(score())).isInstanceOf(Failure.RetryLater.class);
  }

  @Test
  @DisplayName("LTI 33: without the score scope nothing is sent")
  void item33_withoutTheScoreScopeNothingIsSent() {
    ScoreOutcome outcome =
        scores.post(
            TestPlatform.registration(), Set.of(AgsEndpoint.SCOPE_LINE_ITEM), ITEM, score());

    assertThat(((Failure.Forbidden) outcome).scope()).isEqualTo(AgsEndpoint.SCOPE_SCORE);
    assertThat(service.http.calls()).isEmpty();
  }

  @Test
  @DisplayName("LTI 38: the token is asked for this service's granted scopes only")
  void item38_theTokenIsAskedForThisServicesGrantedScopesOnly() {
    answer(FakeHttp.json(200, ""));
    post(score());

    assertThat(FakeHttp.body(service.http.callsTo(TestPlatform.TOKEN).get(0)))
        .endsWith("scope=https%3A%2F%2Fpurl.imsglobal.org%2Fspec%2Flti-ags%2Fscope%2Fscore");
  }

  private static Score score() {
    return Score.of("user-7", new BigDecimal("66.67"), new BigDecimal("100.00"), AT);
  }

  private ScoreOutcome post(Score score) {
    return scores.post(TestPlatform.registration(), GRANTED, ITEM, score);
  }

  private void answer(HttpAnswer answer) {
    service.http.on(SCORES, answer);
  }
}
