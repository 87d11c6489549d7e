package org.presente.lti.ags;

import java.net.URI;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.presente.lti.http.Addresses;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.http.HttpCall;
import org.presente.lti.json.Json;
import org.presente.lti.message.AgsEndpoint;
import org.presente.lti.registration.Registration;
import org.presente.lti.security.AuthorizedCalls;
import org.presente.lti.security.ServiceAnswer;

/** Sends marks (AGS 2.0 section 3.4). */
public final class Scores {
  private static final String CANVAS_SUBMISSION = "https://canvas.instructure.com/lti/submission";
  private static final DateTimeFormatter WITH_MILLIS =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final AuthorizedCalls http;

  public Scores(AuthorizedCalls http) {
    this.http = http;
  }

  /**
   * @param granted scopes of the link's claim
   * @param lineItem the column's address, query and all
   */
  public ScoreOutcome post(
      Registration registration, Set<String> granted, URI lineItem, Score score) {
    Calls calls = new Calls(http, registration, granted);
    if (!calls.may(AgsEndpoint.SCOPE_SCORE)) {
      return Failure.notGranted(AgsEndpoint.SCOPE_SCORE);
    }
    ServiceAnswer answer =
        calls.send(
            HttpCall.post(
                Addresses.below(lineItem, "scores"), MediaTypes.SCORE, Json.write(body(score))));
    if (!(answer instanceof ServiceAnswer.Answered answered)) {
      return Failure.of(answer, AgsEndpoint.SCOPE_SCORE);
    }
    ScoreOutcome outcome = outcome(answered.http());
    boolean doubtful = score.canvasExtension() && answered.http().status() == 400;
    return doubtful && hasMark(registration, granted, lineItem, score)
        ? new ScoreOutcome.Superseded()
        : outcome;
  }

  /**
   * Canvas says 400 to a score that comes too late and 422 where nobody can be graded; its 400 with
   * a mark in place is therefore a conflict.
   */
  private boolean hasMark(
      Registration registration, Set<String> granted, URI lineItem, Score score) {
    return new Results(http).of(registration, granted, lineItem, score.userId())
        instanceof ResultOutcome.Current;
  }

  private static ScoreOutcome outcome(HttpAnswer answer) {
    if (answer.isSuccess()) {
      return new ScoreOutcome.Accepted();
    }
    return switch (answer.status()) {
      case 409 -> new ScoreOutcome.Superseded();
      case 404, 410 -> new ScoreOutcome.ColumnGone();
      case 400, 422 -> new ScoreOutcome.NotGradable(Calls.excerpt(answer));
      default -> Failure.refused(answer);
    };
  }

  private static Map<String, Object> body(Score score) {
    Map<String, Object> json = new LinkedHashMap<>();
    boolean marked = score.points().isPresent();
    json.put("userId", score.userId());
    json.put("timestamp", WITH_MILLIS.format(score.timestamp()));
    json.put("activityProgress", marked ? "Completed" : "Initialized");
    json.put("gradingProgress", marked ? "FullyGraded" : "NotReady");
    score
        .points()
        .ifPresent(
            points -> {
              json.put("scoreGiven", LineItemJson.number(points.given()));
              json.put("scoreMaximum", LineItemJson.number(points.maximum()));
            });
    score.comment().filter(text -> !text.isBlank()).ifPresent(text -> json.put("comment", text));
    if (score.canvasExtension()) {
      json.put(
          CANVAS_SUBMISSION,
          Map.of("new_submission", false, "prioritize_non_tool_grade", !score.forced()));
    }
    return json;
  }
}
