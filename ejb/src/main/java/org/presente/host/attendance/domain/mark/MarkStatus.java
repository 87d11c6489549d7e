package org.presente.host.attendance.domain.mark;

/** What a mark says in a word. */
public enum MarkStatus {
  PRESENT,
  LATE,
  PARTIAL,
  ABSENT,
  EXCUSED,
  NOT_GRADED
}
