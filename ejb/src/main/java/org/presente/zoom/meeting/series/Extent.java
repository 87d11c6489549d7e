package org.presente.zoom.meeting.series;

/** How many dates a change means; all of them are changed by the meeting's form. */
public enum Extent {
  THIS,
  FOLLOWING
}
