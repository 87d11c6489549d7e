package org.presente.host.attendance.domain.measure;

import java.time.Duration;
import java.time.Instant;

/** A half-open stretch of time. It may be empty, it never runs backwards. */
public record Interval(Instant startInclusive, Instant endExclusive) {

  public Interval {
    if (endExclusive.isBefore(startInclusive)) {
      throw new IllegalArgumentException("An interval cannot end before it starts");
    }
  }

  public static Interval of(Instant startInclusive, Instant endExclusive) {
    return new Interval(startInclusive, endExclusive);
  }

  public boolean isEmpty() {
    return startInclusive.equals(endExclusive);
  }

  public Duration length() {
    return Duration.between(startInclusive, endExclusive);
  }

  /** The common part; empty when the two only touch or lie apart. */
  public Interval intersect(Interval other) {
    Instant start = later(startInclusive, other.startInclusive);
    Instant end = earlier(endExclusive, other.endExclusive);
    return end.isBefore(start) ? new Interval(start, start) : new Interval(start, end);
  }

  /** How far the two lie apart; zero when they touch or overlap. */
  public Duration gapTo(Interval other) {
    Instant firstEnd = earlier(endExclusive, other.endExclusive);
    Instant lastStart = later(startInclusive, other.startInclusive);
    return firstEnd.isBefore(lastStart) ? Duration.between(firstEnd, lastStart) : Duration.ZERO;
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
