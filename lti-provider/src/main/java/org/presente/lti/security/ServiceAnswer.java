package org.presente.lti.security;

import java.time.Duration;
import org.presente.lti.http.HttpAnswer;

/** How an authorised call to a platform's service ended. */
public sealed interface ServiceAnswer {
  /** The service itself answered: 2xx, or a 4xx that is about the request. */
  record Answered(HttpAnswer http) implements ServiceAnswer {}

  /** No token, or a fresh one was refused too. Trying again needs a person. */
  record Unauthorized(String reason) implements ServiceAnswer {}

  /** The token lacks what the call needs (403). */
  record Forbidden(String reason) implements ServiceAnswer {}

  /** Overload, outage or no answer; the work is not lost, only later. */
  record Unavailable(Duration retryAfter, String reason) implements ServiceAnswer {}
}
