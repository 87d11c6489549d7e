package org.presente.lti.security;

import java.time.Duration;

/** The answer to a token request. */
public sealed interface TokenResult {
  record Granted(ServiceToken token) implements TokenResult {}

  /** The platform said no, e.g. {@code invalid_client}: an administrator has to act. */
  record Refused(String reason) implements TokenResult {}

  record Unavailable(Duration retryAfter, String reason) implements TokenResult {}
}
