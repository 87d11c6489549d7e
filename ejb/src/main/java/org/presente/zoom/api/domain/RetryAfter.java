package org.presente.zoom.api.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** When Zoom says we may come back. It writes seconds, a HTTP date or an ISO date-time. */
public final class RetryAfter {

  private static final Duration LONGEST = Duration.ofDays(1);

  private RetryAfter() {}

  /** Never negative and never more than a day. */
  public static Optional<Duration> parse(String header, Instant now) {
    Stream<Function<String, Duration>> forms =
        Stream.of(
            text -> Duration.ofSeconds(Long.parseLong(text)),
            text -> Duration.between(now, Instant.parse(text)),
            text ->
                Duration.between(
                    now, DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from)));
    return forms
        .map(form -> read(form, header.strip()))
        .flatMap(Optional::stream)
        .findFirst()
        .map(RetryAfter::bounded);
  }

  /** Zoom's daily limits begin anew at 00:00 UTC. */
  public static Duration untilMidnight(Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    return Duration.between(now, today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  private static Optional<Duration> read(Function<String, Duration> form, String text) {
    try {
      return Optional.of(form.apply(text));
    } catch (DateTimeParseException | NumberFormatException otherForm) {
      return Optional.empty();
    }
  }

  private static Duration bounded(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
  }
}
