package org.presente.host.attendance.domain.mark;

import org.presente.host.attendance.domain.measure.Fraction;

/**
 * What a policy says about somebody who was there.
 *
 * @param credit part of the maximum, zero to one
 */
public record Outcome(MarkStatus status, MarkReason reason, Fraction credit) {}
