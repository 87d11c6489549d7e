package org.presente.host.attendance;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What the staff said about one student's mark of one class.
 *
 * @param points given by hand; empty: excused
 * @param by who decided
 */
public record ExceptionView(
    long personId, String name, Optional<BigDecimal> points, String by, Instant at) {}
