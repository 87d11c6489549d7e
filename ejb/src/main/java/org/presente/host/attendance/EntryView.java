package org.presente.host.attendance;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.attendance.domain.identity.Proof;
import org.presente.host.attendance.domain.mark.MarkReason;
import org.presente.host.attendance.domain.mark.MarkStatus;
import org.presente.host.attendance.domain.policy.CoursePolicy;

/**
 * A line of the ledger.
 *
 * @param cause what made it change, in lower case
 * @param by who did, if anybody; empty name for who is no member any more
 */
public record EntryView(
    Instant at,
    Duration present,
    Duration held,
    Optional<BigDecimal> points,
    Optional<BigDecimal> before,
    MarkStatus status,
    MarkReason reason,
    Optional<Proof> proof,
    String cause,
    Optional<String> by,
    CoursePolicy rules) {

  /** Lower than it was, or taken away. */
  public boolean lowered() {
    return before
        .filter(was -> points.filter(now -> now.compareTo(was) >= 0).isEmpty())
        .isPresent();
  }
}
