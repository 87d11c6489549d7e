package org.presente.host.attendance.domain.identity;

/** What became of a student's claim. */
public enum ClaimAnswer {
  OPEN,
  ACCEPTED,
  REFUSED,
  /** Somebody was recognised there without anybody's word on the claim. */
  SETTLED
}
