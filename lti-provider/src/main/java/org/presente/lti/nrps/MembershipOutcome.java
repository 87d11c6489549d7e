package org.presente.lti.nrps;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** What came of reading a roster. */
public sealed interface MembershipOutcome {
  /**
   * All pages were read; only now does a missing member mean that the person left.
   *
   * @param differences where to ask the next time for what changed since, if the platform says
   */
  record Complete(int members, int pages, Optional<URI> differences) implements MembershipOutcome {}

  /** Some pages were read, then the platform gave something unusable. */
  record Incomplete(int members, String reason) implements MembershipOutcome {}

  record Unauthorized(String reason) implements MembershipOutcome {}

  /** The scope was withdrawn. */
  record Forbidden(String reason) implements MembershipOutcome {}

  record RetryLater(Duration after, String reason) implements MembershipOutcome {}
}
