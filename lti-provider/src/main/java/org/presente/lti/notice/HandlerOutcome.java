package org.presente.lti.notice;

import java.time.Duration;

/** What came of asking a platform for notices. */
public sealed interface HandlerOutcome {
  record Registered() implements HandlerOutcome {}

  /** The platform does not want to; asking again cannot help. */
  record Refused(String reason) implements HandlerOutcome {}

  record RetryLater(Duration after, String reason) implements HandlerOutcome {}
}
