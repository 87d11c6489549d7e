package org.presente.zoom.office.domain;

import java.util.Locale;

/** Why something cannot be booked, changed or given up. */
public enum Refusal {
  /** No such hours, date or slot, or not any more. */
  NOT_THERE,
  /** Later than the hours ask for. */
  TOO_LATE,
  /** The line has not opened. */
  NOT_OPEN,
  /** By somebody else. */
  TAKEN,
  /** The person holds something on this date. */
  HAS_ONE,
  /** The person has another booking then. */
  BOOKED_ELSEWHERE,
  /** The course has a class then. */
  CLASS_THEN,
  /** The line is as long as it may be. */
  FULL;

  /** The key of the sentence for people. */
  public String key() {
    return "zoom.office.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
