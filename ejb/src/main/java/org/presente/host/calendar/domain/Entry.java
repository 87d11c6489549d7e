package org.presente.host.calendar.domain;

import java.net.URI;
import java.time.Instant;
import org.presente.host.plugin.CourseEvent;

/**
 * An event as it is told to calendars.
 *
 * @param uid names it for ever, in all calendars
 * @param sequence rises with each change
 * @param changedAt of the last change
 * @param page where the class is found
 * @param note a sentence for people
 */
public record Entry(
    String uid,
    int sequence,
    Instant changedAt,
    CourseEvent event,
    String course,
    URI page,
    String note) {
  /** Without the names of course and class. */
  @Override
  public String toString() {
    return "Entry[" + uid + ", " + sequence + "]";
  }
}
