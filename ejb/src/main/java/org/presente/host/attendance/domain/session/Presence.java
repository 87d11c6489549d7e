package org.presente.host.attendance.domain.session;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.presente.host.attendance.domain.measure.Interval;
import org.presente.host.attendance.domain.measure.IntervalSet;

/**
 * When somebody was there, over all rows and devices, and the rows that say so.
 *
 * @param rowKeys in order, also of rows that added no time, so that a mark can be traced
 */
public record Presence(IntervalSet intervals, List<String> rowKeys) {

  public static final Presence NONE = new Presence(IntervalSet.EMPTY, List.of());

  public Presence {
    rowKeys = List.copyOf(rowKeys);
  }

  /** The union of the rows within the window: overlapping devices count once. */
  public static Presence of(Collection<PresenceRow> rows, Interval window) {
    List<Interval> stays =
        rows.stream()
            .flatMap(row -> row.counted().stream())
            .map(stay -> stay.intersect(window))
            .toList();
    return new Presence(
        new IntervalSet(stays), rows.stream().map(PresenceRow::key).sorted().distinct().toList());
  }

  public Duration length() {
    return intervals.length();
  }
}
