package org.presente.host.gradebook;

import java.math.BigDecimal;
import java.time.Instant;

/** A score that the platform accepted. */
public record PostView(long personId, BigDecimal points, Instant at) {}
