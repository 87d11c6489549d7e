package org.presente.host.attendance.domain.mark;

/** Why a mark is what it is; shown in the reader's language. */
public enum MarkReason {
  /** Follows from the time present. */
  ATTENDED,
  ARRIVED_LATE,
  ARRIVED_TOO_LATE,
  LEFT_EARLY,
  /** Present for less than the share that is asked for. */
  BELOW_SHARE,
  /** No row at all. */
  NEVER_APPEARED,
  /** Rows, but no time within the scheduled class. */
  NO_TIME_IN_CLASS,
  EXCUSED_BY_HAND,
  /** Somebody of the staff gave the points. */
  GIVEN_BY_HAND,
  ENROLLED_LATER,
  CLASS_CANCELLED,
  /** Absent so far; reports may still bring rows. */
  NOT_FINAL,
  /** The meeting did not run within the scheduled time. */
  NOT_HELD,
  /** The meeting ran, but no source gave a single row: nobody's absence is shown by that. */
  NO_EVIDENCE,
  TEACHER_NOT_PRESENT,
  CLASS_TOO_SHORT
}
