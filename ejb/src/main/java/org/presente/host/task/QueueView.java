package org.presente.host.task;

import java.time.Instant;
import java.util.Optional;

/**
 * How the queue is doing.
 *
 * @param lateSince since when the longest waiting work should have begun; empty when none is late
 */
public record QueueView(long waiting, long running, long givenUp, Optional<Instant> lateSince) {}
