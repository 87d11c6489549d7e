package org.presente.host.attendance.domain.session;

import java.time.Instant;
import org.presente.host.attendance.domain.measure.Interval;

/**
 * A scheduled class, from the schedule in force.
 *
 * @param scheduled the window W: the caller has computed it in the meeting's own time zone
 * @param cancelled not held: nobody is marked and a series does not count it
 */
public record Occurrence(String key, Interval scheduled, boolean cancelled) {

  public static Occurrence of(String key, Instant start, Instant end) {
    return new Occurrence(key, Interval.of(start, end), false);
  }

  public Occurrence asCancelled() {
    return new Occurrence(key, scheduled, true);
  }
}
