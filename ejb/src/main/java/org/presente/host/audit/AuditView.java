package org.presente.host.audit;

import java.time.Instant;

/**
 * Something that was done.
 *
 * @param act what kind, such as {@code deployment.approved}; a word for a text
 */
public record AuditView(Instant happenedAt, String actor, String act, String detail) {}
