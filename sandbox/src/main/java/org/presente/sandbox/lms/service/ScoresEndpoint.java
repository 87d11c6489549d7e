package org.presente.sandbox.lms.service;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.control.Endpoint;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.grade.Grade;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.Enrolment;
import org.presente.sandbox.lms.platform.Json;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.platform.Refusal;
import org.presente.sandbox.lms.platform.Scopes;
import org.presente.sandbox.lms.quirk.Quirk;

/** Takes scores in. */
public final class ScoresEndpoint {
  private static final Endpoint ENDPOINT = Endpoint.SCORES;
  private static final Duration ODDLY_FAR_AHEAD = Duration.ofMinutes(5);
  private final Platform platform;
  private final Gatekeeper gatekeeper;

  public ScoresEndpoint(Platform platform, Gatekeeper gatekeeper) {
    this.platform = platform;
    this.gatekeeper = gatekeeper;
  }

  public void post(Context context) {
    MediaType.SCORE.requireSent(platform, context, ENDPOINT);
    Tool tool = gatekeeper.admit(context, ENDPOINT, Scopes.SCORE);
    gatekeeper.requireTypeId(context, ENDPOINT, tool);
    Column column = gatekeeper.column(context, tool);
    Score score = read(context);
    String personId = platform.personId(score.personId());
    requireStudent(column, personId);
    requireWithinMaximum(column, score);
    noteOddities(score);
    platform
        .campus()
        .gradebook()
        .change(column.id(), personId, grade -> taken(score, column, grade));
    platform.campus().gradebook().scoreTaken(column.id(), personId);
    new ScoreAnswer(platform).show(context, column, personId);
  }

  private Score read(Context context) {
    ObjectNode json =
        Json.object(context.body()).orElseThrow(() -> incorrect("the body is no JSON object"));
    Score score = new Score(json);
    score
        .fault()
        .ifPresent(
            fault -> {
              throw incorrect(fault);
            });
    if (platform.has(Quirk.BLANK_COMMENT_REFUSED) && score.hasBlankComment()) {
      throw incorrect("comment is blank");
    }
    return score;
  }

  private Refusal incorrect(String detail) {
    platform.violations().refuse(ENDPOINT, "score.fields", detail);
    return refusal(400, "Incorrect score received");
  }

  /** No violation: a tool cannot always know who left the course. */
  private void requireStudent(Column column, String personId) {
    Optional<Enrolment> enrolment =
        platform.campus().directory().enrolment(column.courseId(), personId);
    boolean student = enrolment.filter(Enrolment::graded).isPresent();
    if (enrolment.filter(one -> one.role() == CourseRole.TEST_STUDENT).isPresent()) {
      platform.violations().refuse(ENDPOINT, "score.test-user", "a score for a test user");
    }
    if (!student) {
      throw refusal(
          platform.has(Quirk.NOT_GRADABLE_IS_422) ? 422 : 400, "not a student of the course");
    }
  }

  private void requireWithinMaximum(Column column, Score score) {
    boolean over = score.hasScore() && score.points(column.maximum()) > column.maximum();
    if (over && platform.has(Quirk.OVER_MAXIMUM_REFUSED)) {
      throw refusal(400, "more points than the maximum");
    }
  }

  private void noteOddities(Score score) {
    if (score.isNegative()) {
      platform.violations().tolerate(ENDPOINT, "score.negative", "scoreGiven is below zero");
    }
    if (score.timestamp().isAfter(platform.now().plus(ODDLY_FAR_AHEAD))) {
      platform.violations().tolerate(ENDPOINT, "score.future", "timestamp is in the future");
    }
  }

  private Grade taken(Score score, Column column, Grade grade) {
    requireNewer(score, grade);
    return new Grade(
        column.id(),
        grade.personId(),
        posted(score, column, grade),
        grade.override(),
        comment(score, grade),
        attempts(score, grade),
        score.timestamp());
  }

  private String comment(Score score, Grade grade) {
    boolean piles = platform.has(Quirk.COMMENTS_PILE_UP) && !grade.comment().isEmpty();
    return piles ? grade.comment() + "\n" + score.comment() : score.comment();
  }

  private int attempts(Score score, Grade grade) {
    boolean counts = platform.has(Quirk.SCORES_ARE_ATTEMPTS) && score.isNewSubmission();
    return grade.attempts() + (counts ? 1 : 0);
  }

  private void requireNewer(Score score, Grade grade) {
    ChronoUnit unit = platform.has(Quirk.SCORES_BY_SECOND) ? ChronoUnit.SECONDS : ChronoUnit.MILLIS;
    Instant last = grade.timestamp().truncatedTo(unit);
    if (!score.timestamp().truncatedTo(unit).isAfter(last)) {
      throw refusal(
          platform.has(Quirk.LATE_SCORE_IS_400) ? 400 : 409,
          "a score of this time or later is there already");
    }
  }

  /** Null wipes the mark: that is what a score without points means (section 3.4.8). */
  private Double posted(Score score, Column column, Grade grade) {
    if (score.hasScore() && score.isFullyGraded()) {
      double points = score.points(column.maximum());
      return platform.has(Quirk.CUT_TO_MAXIMUM) ? Math.min(points, column.maximum()) : points;
    }
    boolean keeps = score.hasScore() && !platform.has(Quirk.NOT_GRADED_WIPES);
    return keeps ? grade.posted() : null;
  }

  private static Refusal refusal(int status, String reason) {
    return Refusal.empty(status, reason, MediaType.SCORE.wireName());
  }
}
