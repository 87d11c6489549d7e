package org.presente.host.attendance.domain.identity;

/** What the staff said to a student's claim. */
public enum ClaimAnswer {
  OPEN,
  ACCEPTED,
  REFUSED
}
