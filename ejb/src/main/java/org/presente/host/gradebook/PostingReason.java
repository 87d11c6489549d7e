package org.presente.host.gradebook;

/** Why a mark was not sent; the page shows it in the reader's language. */
public enum PostingReason {
  /** The platform offers no gradebook for this lesson, or nobody has opened it since. */
  NO_GRADEBOOK,
  /** The registration is gone or switched off. */
  NO_REGISTRATION,
  /** The platform does not let this tool write marks, or not any more. */
  FORBIDDEN,
  /** The platform does not accept this tool's identity. */
  UNAUTHORIZED,
  /** There is no column for this session and none can be made. */
  NO_COLUMN,
  /** The platform does not take marks for this person. */
  NOT_GRADABLE,
  /** The platform does not know this person in this column. */
  PERSON_UNKNOWN,
  /** The platform holds a newer mark that is not ours. */
  SUPERSEDED,
  CHANGED_BY_PERSON,
  LEFT_COURSE,
  /** Staff, test users and guests have no marks. */
  NOT_GRADED,
  NO_MARK_ANY_MORE
}
