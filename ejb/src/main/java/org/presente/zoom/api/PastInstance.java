package org.presente.zoom.api;

import java.time.Instant;

/** One ended run of a meeting. Every start makes a new uuid. */
public record PastInstance(String uuid, Instant start) {}
