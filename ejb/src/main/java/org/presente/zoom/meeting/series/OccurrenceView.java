package org.presente.zoom.meeting.series;

import java.time.Instant;
import java.time.ZoneId;
import org.presente.zoom.meeting.domain.OccurrenceState;

/**
 * One date of a series.
 *
 * @param planned by the rule; names the date
 * @param over whether it is in the past
 */
public record OccurrenceView(
    Instant planned, Instant start, Instant end, ZoneId zone, OccurrenceState state, boolean over) {

  /** Whether it can still be changed. */
  public boolean open() {
    return !over && state != OccurrenceState.CANCELLED;
  }
}
