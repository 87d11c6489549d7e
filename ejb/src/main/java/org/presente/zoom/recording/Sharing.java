package org.presente.zoom.recording;

/** How Zoom's own sharing of a recording stands to what was asked for in the course. */
public enum Sharing {
  /** Nobody has decided here: Zoom's sharing is as the host left it. */
  UNTOUCHED,
  /** A change waits to be sent. */
  WAITING,
  OPEN,
  CLOSED,
  /** Zoom refused the change, or shares otherwise. */
  FAILED
}
