package org.presente.host.calendar;

import java.time.Instant;
import java.time.ZoneId;

/**
 * One class of a course: one date of one event.
 *
 * @param planned names the date within its event
 * @param zone of the event
 * @param series whether its event has other dates
 */
public record ClassView(
    long lessonId,
    String lesson,
    String title,
    Instant planned,
    Instant start,
    Instant end,
    ZoneId zone,
    State state,
    boolean series,
    boolean moved) {
  /** Seen from now. */
  public enum State {
    UPCOMING,
    /** Between its start and its end by plan. */
    NOW,
    PAST,
    CANCELLED
  }

  /** Without the titles. */
  @Override
  public String toString() {
    return "ClassView[" + lessonId + ", " + start + ", " + state + "]";
  }
}
