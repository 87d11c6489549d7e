package org.presente.host.gradebook;

/** Where a mark is on its way to the platform's gradebook. */
public enum PostingState {
  /** There is nothing to send: no mark, or none that is final. */
  NOTHING,
  WAITING,
  SENT,
  /** A person changed the mark on the platform: theirs was kept, the difference is shown. */
  KEPT,
  /** The platform refused the mark of this one person. */
  REFUSED,
  /** Not sent, because the person left the course, is a test user, or has no mark any more. */
  SKIPPED,
  /** Waits, but nothing of this lesson can be sent until somebody acts. */
  STOPPED
}
