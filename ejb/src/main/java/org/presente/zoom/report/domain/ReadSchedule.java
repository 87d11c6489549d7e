package org.presente.zoom.report.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a run's report is read: Zoom needs a quarter of an hour as a rule, sometimes hours, and adds
 * rows up to three days later. Missed reads are not made up for: the next one is enough.
 */
public final class ReadSchedule {
  private static final List<Duration> AFTER_END =
      List.of(
          Duration.ofMinutes(2),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ofHours(24),
          Duration.ofHours(72));

  private ReadSchedule() {}

  /** How long to wait for the next read; empty after the last. */
  public static Optional<Duration> next(Instant end, Instant now) {
    return AFTER_END.stream()
        .map(end::plus)
        .filter(now::isBefore)
        .findFirst()
        .map(when -> Duration.between(now, when));
  }
}
