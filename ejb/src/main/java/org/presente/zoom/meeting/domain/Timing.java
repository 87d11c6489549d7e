package org.presente.zoom.meeting.domain;

import java.util.Optional;

/** Whether a meeting has classes, and how many. */
public enum Timing {
  ONCE,
  /** On several dates by a rule. */
  SERIES,
  /**
   * A room that is open whenever the course needs it: no class, so no start, no clash and no
   * attendance. Zoom's type 3.
   */
  ANY_TIME;

  public static Timing of(Optional<Recurrence> recurrence) {
    if (recurrence.isEmpty()) {
      return ONCE;
    }
    return recurrence.get().isAnyTime() ? ANY_TIME : SERIES;
  }
}
