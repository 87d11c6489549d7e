package org.presente.zoom.live;

import java.time.Instant;

/** A run of a meeting that was told from its start to its end. */
public record LiveRun(String uuid, Instant start, Instant end) {}
