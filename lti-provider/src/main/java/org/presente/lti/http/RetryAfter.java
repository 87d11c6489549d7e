package org.presente.lti.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** The Retry-After header (RFC 9110 section 10.2.3), with the ISO dates some services send. */
public final class RetryAfter {
  private static final Duration LONGEST = Duration.ofHours(24);

  private RetryAfter() {}

  /** How long to wait, from one second to a day; empty if the answer does not say. */
  public static Optional<Duration> of(HttpAnswer answer, Instant now) {
    return answer.header("Retry-After").map(String::strip).flatMap(text -> parsed(text, now));
  }

  private static Optional<Duration> parsed(String text, Instant now) {
    try {
      return Optional.of(bounded(wait(text, now)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Duration wait(String text, Instant now) {
    if (text.matches("[0-9]{1,9}(\\.[0-9]+)?")) {
      return Duration.ofMillis((long) Math.ceil(Double.parseDouble(text) * 1000));
    }
    boolean iso = text.matches("[0-9]{4}-.*");
    DateTimeFormatter format =
        iso ? DateTimeFormatter.ISO_OFFSET_DATE_TIME : DateTimeFormatter.RFC_1123_DATE_TIME;
    return Duration.between(now, OffsetDateTime.parse(text, format).toInstant());
  }

  private static Duration bounded(Duration wait) {
    if (wait.compareTo(Duration.ofSeconds(1)) < 0) {
      return Duration.ofSeconds(1);
    }
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
