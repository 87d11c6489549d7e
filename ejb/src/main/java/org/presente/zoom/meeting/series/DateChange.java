package org.presente.zoom.meeting.series;

/** How changing dates ended. */
public enum DateChange {
  /** Zoom gets to know it within seconds, or as its daily limit allows. */
  SAVED,
  /** The date is over, cancelled or of another meeting. */
  NOT_THERE,
  /** The new time lies in the past. */
  IN_PAST,
  /** The host has another meeting then. */
  CLASHES
}
