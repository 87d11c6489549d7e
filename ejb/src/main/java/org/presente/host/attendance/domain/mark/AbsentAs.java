package org.presente.host.attendance.domain.mark;

/** What the gradebook shows for an absence. */
public enum AbsentAs {
  ZERO,
  BLANK
}
