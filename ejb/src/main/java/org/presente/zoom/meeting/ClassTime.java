package org.presente.zoom.meeting;

import java.time.Instant;

/**
 * When a class of a meeting takes place.
 *
 * @param planned names it in its meeting, wherever it moves: the start that the rule of a series
 *     gave it; the same for every meeting that takes place once
 */
public record ClassTime(Instant planned, Instant start) {}
