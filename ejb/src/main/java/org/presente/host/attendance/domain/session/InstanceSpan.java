package org.presente.host.attendance.domain.session;

import java.time.Instant;
import org.presente.host.attendance.domain.measure.Interval;

/** One run of a meeting that has ended. A class may take several, after a lost connection say. */
public record InstanceSpan(String key, Interval span) {

  public static InstanceSpan of(String key, Instant start, Instant end) {
    return new InstanceSpan(key, Interval.of(start, end));
  }
}
