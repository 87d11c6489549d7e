package org.presente.zoom.report;

import java.time.Instant;
import java.util.Optional;

/**
 * An ended run of a meeting, as Zoom told it.
 *
 * @param end empty where Zoom did not tell it
 */
record Run(String uuid, Instant start, Optional<Instant> end) {}
