package org.presente.host.outbound;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A call to somebody else's server, without anything that tells about whom: no ids in addresses, no
 * parameters, no bodies.
 *
 * @param service {@code lti}, or a plugin's name
 * @param peer whom: a host's name, or the name of an account
 * @param operation method and template of the address, or the operation's name in their own
 *     documentation
 * @param status of HTTP; 0 where no answer came or the call was held back
 * @param retryAfter how long the other side, or our own throttle, wants it left alone
 * @param problem why no answer came or the call was held back; a word, no personal data
 */
public record CallView(
    Instant happenedAt,
    String service,
    String peer,
    String operation,
    int status,
    Duration took,
    Optional<Duration> retryAfter,
    Optional<String> problem) {

  /** Whether there was no answer, or one that says no. */
  public boolean failed() {
    return status < 200 || status >= 400;
  }
}
