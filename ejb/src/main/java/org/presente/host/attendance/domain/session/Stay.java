package org.presente.host.attendance.domain.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.attendance.domain.measure.Interval;

/**
 * From when to when a row says somebody was there. Times win over a duration: durations are rounded
 * by the sources, some in seconds and some in minutes. What runs backwards is no time at all.
 */
public sealed interface Stay {

  Instant join();

  /** Empty while the end is not known. */
  Optional<Interval> interval();

  /**
   * @param leave null when the source does not tell it
   * @param duration null when the source does not tell it
   */
  static Stay of(Instant join, Instant leave, Duration duration) {
    if (leave != null) {
      return new Between(join, leave);
    }
    return duration == null ? new Open(join) : new Lasting(join, duration);
  }

  static Stay between(Instant join, Instant leave) {
    return new Between(join, leave);
  }

  record Between(Instant join, Instant leave) implements Stay {
    @Override
    public Optional<Interval> interval() {
      return Optional.of(Interval.of(join, leave.isBefore(join) ? join : leave));
    }
  }

  record Lasting(Instant join, Duration duration) implements Stay {
    @Override
    public Optional<Interval> interval() {
      return Optional.of(Interval.of(join, duration.isNegative() ? join : join.plus(duration)));
    }
  }

  record Open(Instant join) implements Stay {
    @Override
    public Optional<Interval> interval() {
      return Optional.empty();
    }
  }
}
