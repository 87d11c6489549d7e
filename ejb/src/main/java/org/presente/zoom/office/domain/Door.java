package org.presente.zoom.office.domain;

import java.time.Duration;
import java.time.Instant;

/** When a booking lets its person into the meeting. */
public final class Door {
  /** The last of a line is not sent away when the hour is over. */
  public static final Duration OVERRUN = Duration.ofHours(2);

  private static final Duration EARLY = Duration.ofMinutes(5);

  private Door() {}

  /**
   * @param span of the slot, or of the date for a place in line
   */
  public static boolean isOpen(BookingState state, Span span, Instant now) {
    return switch (state) {
      case BOOKED -> !now.isBefore(span.start().minus(EARLY)) && now.isBefore(span.end());
      case ADMITTED -> now.isBefore(span.end().plus(OVERRUN));
      case WAITING, DONE, LEFT, CALLED_OFF -> false;
    };
  }
}
