package org.presente.sandbox.lms.campus;

import java.time.Instant;

/** A course; {@code begin} and {@code end} bound its term. */
public record Course(
    String id,
    String label,
    String title,
    String sourcedId,
    String summary,
    Instant begin,
    Instant end) {}
