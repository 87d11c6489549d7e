package org.presente.sandbox.zoom.state;

import java.net.URI;
import java.time.Instant;
import java.util.Set;

/**
 * Where an account's events are sent.
 *
 * @param events empty: all
 * @param checkedAt when the receiver was last challenged; null when it never was
 * @param failures challenges failed in a row
 * @param off too many failures: nothing is sent any more until it is saved again
 */
public record Subscription(
    String accountId,
    URI url,
    String secret,
    Set<String> events,
    Instant checkedAt,
    int failures,
    boolean off) {
  public static Subscription of(String accountId, URI url, String secret, Set<String> events) {
    return new Subscription(accountId, url, secret, events, null, 0, false);
  }

  public Subscription checked(Instant at, boolean passed, int failuresAllowed) {
    var failed = passed ? 0 : failures + 1;
    return new Subscription(accountId, url, secret, events, at, failed, failed >= failuresAllowed);
  }

  /** The next challenge is on its way. */
  public Subscription asked(Instant at) {
    return new Subscription(accountId, url, secret, events, at, failures, off);
  }
}
