package org.presente.zoom.meeting.setting;

import java.util.Arrays;

/** How long before the host students may be in; Zoom knows these leads only. */
public enum EarlyEntry {
  NEVER(-1),
  FIVE_MINUTES(5),
  TEN_MINUTES(10),
  FIFTEEN_MINUTES(15),
  ANY_TIME(0);

  private final int minutes;

  EarlyEntry(int minutes) {
    this.minutes = minutes;
  }

  /** As a meeting's options have it. */
  int minutes() {
    return minutes;
  }

  static EarlyEntry of(int minutes) {
    return Arrays.stream(values())
        .filter(entry -> entry.minutes == minutes)
        .findFirst()
        .orElse(NEVER);
  }
}
