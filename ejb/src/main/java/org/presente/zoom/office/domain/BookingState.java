package org.presente.zoom.office.domain;

/** Where a booking stands. */
public enum BookingState {
  /** Holds its slot. */
  BOOKED,
  /** Stands in line. */
  WAITING,
  /** May enter the meeting; the line's first until then. */
  ADMITTED,
  /** Was admitted, and the next one is. */
  DONE,
  /** Given up by the person. */
  LEFT,
  /** The date is cancelled, or the hours have changed. */
  CALLED_OFF;

  /** Whether it holds a slot or a place. */
  public boolean holds() {
    return this == BOOKED || this == WAITING || this == ADMITTED;
  }
}
