package org.presente.host.calendar;

import java.time.Instant;
import java.util.Optional;

/**
 * That somebody has an address for calendar programs.
 *
 * @param readAt when a program last asked
 */
public record FeedView(Instant createdAt, Optional<Instant> readAt) {}
