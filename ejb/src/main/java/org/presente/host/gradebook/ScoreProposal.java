package org.presente.host.gradebook;

import java.math.BigDecimal;

/**
 * One person's mark as it should stand in the platform's gradebook.
 *
 * @param points of the column's maximum, two decimals
 * @param comment short; the person reads it on the platform
 */
public record ScoreProposal(long personId, BigDecimal points, String comment) {}
