package org.presente.host.attendance.domain.session;

/** What a full stay is measured against. */
public enum Basis {
  /** The time the meeting ran within the scheduled time: a late host costs students nothing. */
  HELD,
  /** The full scheduled time, whether or not the meeting ran. */
  SCHEDULED
}
