package org.presente.sandbox.zoom.webhook;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An event on its way.
 *
 * @param status of the last attempt; 0 when there was no answer, -1 before the first
 * @param dueAt when it is tried next; empty when it is done, delivered or lost
 */
public record Delivery(
    String id,
    String event,
    URI url,
    String secret,
    String body,
    int attempts,
    int status,
    Optional<Instant> dueAt) {
  private static final List<Duration> RETRIES =
      List.of(Duration.ofMinutes(5), Duration.ofMinutes(20), Duration.ofMinutes(60));

  static Delivery fresh(String id, String event, URI url, String secret, String body, Instant now) {
    return new Delivery(id, event, url, secret, body, 0, -1, Optional.of(now));
  }

  Delivery lost() {
    return new Delivery(id, event, url, secret, body, 0, -1, Optional.empty());
  }

  /** The same event once more, as at-least-once senders do. */
  Delivery again(String newId) {
    return new Delivery(newId, event, url, secret, body, attempts, status, dueAt);
  }

  Delivery withSecret(String other) {
    return new Delivery(id, event, url, other, body, attempts, status, dueAt);
  }

  boolean due(Instant now) {
    return dueAt.map(t -> !t.isAfter(now)).orElse(false);
  }

  public boolean delivered() {
    return status >= 200 && status < 300;
  }

  /** Only a 5xx or a missing answer is tried again; 3xx and 4xx lose the event. */
  Delivery after(int answer, Instant now) {
    var again = (answer == 0 || answer >= 500) && attempts < RETRIES.size();
    return new Delivery(
        id,
        event,
        url,
        secret,
        body,
        attempts + 1,
        answer,
        again ? Optional.of(now.plus(RETRIES.get(attempts))) : Optional.empty());
  }
}
