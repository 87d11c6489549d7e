package org.presente.sandbox.zoom.state;

import java.time.Duration;
import java.time.Instant;

/**
 * One date of a recurring meeting.
 *
 * @param id the planned start in epoch milliseconds; it stays when the occurrence moves (an
 *     assumption, see the switch occurrenceIdFollowsStart)
 * @param minutes duration
 * @param deleted a deleted occurrence stays in the list with status deleted
 */
public record Occurrence(String id, Instant start, int minutes, boolean deleted) {

  public static Occurrence at(Instant start, int minutes) {
    return new Occurrence(String.valueOf(start.toEpochMilli()), start, minutes, false);
  }

  public Instant end() {
    return start.plus(Duration.ofMinutes(minutes));
  }

  public Occurrence moved(String newId, Instant newStart, int newMinutes) {
    return new Occurrence(newId, newStart, newMinutes, deleted);
  }

  public Occurrence withDeleted() {
    return new Occurrence(id, start, minutes, true);
  }
}
