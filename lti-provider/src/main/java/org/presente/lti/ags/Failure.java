package org.presente.lti.ags;

import java.time.Duration;
import org.presente.lti.http.HttpAnswer;
import org.presente.lti.security.ServiceAnswer;

/** What can go wrong alike for columns, scores and results. */
public sealed interface Failure
    extends LineItemOutcome, ScoreOutcome, ResultOutcome, ResultsOutcome {
  /** Even a fresh token was refused, or none was given: an administrator has to act. */
  record Unauthorized(String reason) implements Failure {}

  /** The platform does not grant this any more: switch grading off and tell an administrator. */
  record Forbidden(String scope, String reason) implements Failure {}

  /** Overload, outage or no answer. */
  record RetryLater(Duration after, String reason) implements Failure {}

  /** The platform answered something unusable; the same again would bring the same. */
  record Refused(String reason) implements Failure {}

  /**
   * @param answer anything but Answered
   */
  static Failure of(ServiceAnswer answer, String scope) {
    if (answer instanceof ServiceAnswer.Unavailable outage) {
      return new RetryLater(outage.retryAfter(), outage.reason());
    }
    if (answer instanceof ServiceAnswer.Forbidden forbidden) {
      return new Forbidden(scope, forbidden.reason());
    }
    if (answer instanceof ServiceAnswer.Unauthorized unauthorized) {
      return new Unauthorized(unauthorized.reason());
    }
    throw new IllegalArgumentException("not a failure: " + answer);
  }

  /** The claim does not grant the scope, so the platform need not be asked. */
  static Failure notGranted(String scope) {
    return new Forbidden(scope, "the platform does not grant " + scope);
  }

  static Failure refused(HttpAnswer answer) {
    return new Refused(Calls.excerpt(answer));
  }
}
