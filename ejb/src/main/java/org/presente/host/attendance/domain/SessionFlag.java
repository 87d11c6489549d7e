package org.presente.host.attendance.domain;

/** What the staff should know about a session as a whole. */
public enum SessionFlag {
  /** The meeting did not run within the scheduled time. Nobody is graded. */
  NOT_HELD,
  /** The meeting ran, but no source gave a row. Nobody is graded. */
  NO_EVIDENCE,
  /** The staff were there for less than the rules ask. Nobody is graded. */
  TEACHER_NOT_PRESENT,
  /** Shorter than the rules ask. Nobody is graded. */
  CLASS_TOO_SHORT,
  CLASS_CANCELLED,
  /** A row has no end yet and counts as no time. */
  ROW_WITHOUT_END,
  /** A row belongs to none of the session's instances and was left out. */
  FOREIGN_ROW,
  UNMATCHED_PEOPLE
}
