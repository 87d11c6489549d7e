package org.presente.zoom.meeting.domain;

/** What was decided about one date of a series. */
public enum OccurrenceState {
  SCHEDULED,
  MOVED,
  CANCELLED
}
