package org.presente.zoom.report.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import org.presente.host.attendance.domain.measure.Interval;

/**
 * Runs that belong to no class. A trial beside a class that took place is nobody's business; a run
 * on the day of a class that otherwise did not take place may have been the class, moved without a
 * word, and somebody has to say so by moving it in the schedule too.
 */
public final class Strays {
  private static final Duration SAME_DAY = Duration.ofHours(18);
  private static final Duration LATE_START = Duration.ofHours(3);

  private Strays() {}

  /**
   * The class that the run may have been.
   *
   * @param classes as scheduled
   * @param held starts of classes that have a run
   */
  public static Optional<Interval> missed(
      Instant runStart, Collection<Interval> classes, Set<Instant> held, Instant now) {
    return classes.stream()
        .filter(it -> gap(it, runStart).compareTo(SAME_DAY) < 0)
        .min(Comparator.comparing(it -> gap(it, runStart)))
        .filter(it -> !held.contains(it.startInclusive()))
        .filter(it -> now.isAfter(it.endExclusive().plus(LATE_START)));
  }

  private static Duration gap(Interval scheduled, Instant start) {
    return Duration.between(scheduled.startInclusive(), start).abs();
  }
}
