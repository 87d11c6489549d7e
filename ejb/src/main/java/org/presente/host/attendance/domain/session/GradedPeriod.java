package org.presente.host.attendance.domain.session;

import java.util.Collection;
import org.presente.host.attendance.domain.measure.IntervalSet;

/** The denominator: the time in which presence could be shown. */
public sealed interface GradedPeriod {

  IntervalSet intervals();

  /** Never of zero length. */
  record Held(IntervalSet intervals) implements GradedPeriod {}

  /** Nothing ran within the scheduled time: there is nothing to divide by, and nobody is graded. */
  record NotHeld() implements GradedPeriod {
    @Override
    public IntervalSet intervals() {
      return IntervalSet.EMPTY;
    }
  }

  static GradedPeriod of(Occurrence occurrence, Collection<InstanceSpan> instances, Basis basis) {
    IntervalSet held =
        IntervalSet.of(instances.stream().map(InstanceSpan::span).toList())
            .intersect(occurrence.scheduled());
    if (held.isEmpty()) {
      return new NotHeld();
    }
    return new Held(basis == Basis.HELD ? held : IntervalSet.of(occurrence.scheduled()));
  }
}
