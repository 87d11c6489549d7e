package org.presente.zoom.office;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Bookings that people counted on are off, because a date was cancelled or the hours were changed
 * or ended. Fired within the transaction that calls them off.
 *
 * @param title of the hours
 * @param zone of the hours
 * @param bookings whose and of when, by person
 */
public record BookingsCalledOff(
    long courseId, long hoursId, String title, ZoneId zone, List<One> bookings) {
  public BookingsCalledOff {
    bookings = List.copyOf(bookings);
  }

  /** One person's booking and when it was to begin. */
  public record One(long bookingId, long personId, Instant start) {}

  /** Without the title. */
  @Override
  public String toString() {
    return "BookingsCalledOff[hours " + hoursId + ", " + bookings.size() + "]";
  }
}
