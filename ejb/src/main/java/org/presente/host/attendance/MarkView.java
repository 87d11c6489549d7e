package org.presente.host.attendance;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.presente.host.attendance.domain.identity.Proof;
import org.presente.host.attendance.domain.mark.MarkReason;
import org.presente.host.attendance.domain.mark.MarkStatus;
import org.presente.host.gradebook.PostingView;

/**
 * A student's line of the table.
 *
 * @param present within the scheduled time, however many devices
 * @param share of the time the class was held, 0 to 1
 * @param points of {@code maximum}; empty when nothing is written
 * @param proof by which the person was recognised, the strongest; empty for who never appeared
 */
public record MarkView(
    long personId,
    String name,
    Duration present,
    BigDecimal share,
    Optional<BigDecimal> points,
    BigDecimal maximum,
    MarkStatus status,
    MarkReason reason,
    Optional<Proof> proof,
    PostingView posting) {}
