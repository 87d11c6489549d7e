package org.presente.host.audit;

import java.time.Instant;

/**
 * A line of the whole log.
 *
 * @param act what kind, such as {@code deployment.approved}
 * @param subject kind and id of what it was done to
 */
public record AuditLine(
    Instant happenedAt, String actor, String act, String subject, String detail) {}
