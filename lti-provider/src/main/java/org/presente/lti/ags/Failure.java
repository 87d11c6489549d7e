package org.presente.lti.ags;

import org.presente.lti.security.ServiceAnswer;

/** What can go wrong alike for columns, scores and results. */
public sealed interface Failure extends LineItemOutcome, ScoreOutcome, ResultOutcome
    permits Unauthorized, Forbidden, RetryLater {

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
}
