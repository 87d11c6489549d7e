package org.presente.host.audit;

import java.time.Instant;

/** A failure as an operator sees it. */
public record IncidentView(String code, Instant happenedAt, String feature, String summary) {}
