package org.presente.host.attendance.domain.mark;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.attendance.domain.measure.Fraction;
import org.presente.host.attendance.domain.measure.IntervalSet;

/**
 * Somebody's time against the time of the class. Neither is empty: absence and classes that were
 * not held are not a policy's business.
 */
public record Attended(IntervalSet present, IntervalSet period) {

  public Attended {
    if (present.isEmpty() || period.isEmpty()) {
      throw new IllegalArgumentException("A policy needs presence and a class");
    }
  }

  /** Empty when there is nothing to judge. */
  public static Optional<Attended> of(IntervalSet present, IntervalSet period) {
    return present.isEmpty() || period.isEmpty()
        ? Optional.empty()
        : Optional.of(new Attended(present, period));
  }

  /** At most one: rows may reach a little beyond the instance that they belong to. */
  public Fraction share() {
    return Fraction.of(present.length(), period.length()).atMost(Fraction.ONE);
  }

  /** From the beginning of the class: a late host makes nobody late. */
  public Duration arrivedAfter() {
    return positive(start(period), start(present));
  }

  public Duration leftBefore() {
    return positive(end(present), end(period));
  }

  private static Duration positive(Instant from, Instant to) {
    return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
  }

  private static Instant start(IntervalSet set) {
    return set.start().orElseThrow();
  }

  private static Instant end(IntervalSet set) {
    return set.end().orElseThrow();
  }
}
