package org.presente.lti.nrps;

import java.time.Duration;

/** What came of reading a roster. */
public sealed interface MembershipOutcome {
  /** All pages were read; only now does a missing member mean that the person left. */
  record Complete(int members, int pages) implements MembershipOutcome {}

  /** Some pages were read, then the platform gave something unusable. */
  record Incomplete(int members, String reason) implements MembershipOutcome {}

  record Unauthorized(String reason) implements MembershipOutcome {}

  /** The scope was withdrawn. */
  record Forbidden(String reason) implements MembershipOutcome {}

  record RetryLater(Duration after, String reason) implements MembershipOutcome {}
}
