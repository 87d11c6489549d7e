package org.presente.zoom.meeting.domain;

import java.time.Duration;
import java.time.Instant;

/** A time somebody is taken: the start belongs to it, the end does not. */
public record Slot(Instant start, Instant end) {

  public static Slot of(Instant start, Duration length) {
    return new Slot(start, start.plus(length));
  }

  public boolean overlaps(Slot other) {
    return start.isBefore(other.end) && other.start.isBefore(end);
  }

  public Slot startingAt(Instant other) {
    return of(other, Duration.between(start, end));
  }
}
