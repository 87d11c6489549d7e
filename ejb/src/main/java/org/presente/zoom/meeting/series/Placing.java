package org.presente.zoom.meeting.series;

import org.presente.zoom.meeting.MeetingSaving;

/** How saving a meeting for a host who has to be free ended. */
public sealed interface Placing {
  /** Nothing is in the way; whether it was saved is another question. */
  record Placed(MeetingSaving saving) implements Placing {}

  /** The host has other classes then, and nothing was saved. */
  record Taken(ClashView clash) implements Placing {}
}
