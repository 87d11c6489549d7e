package org.presente.host.task;

/**
 * Work waits; seen after commit, so that it starts within milliseconds and not with the next beat.
 *
 * @param kind the kind of work
 */
public record WorkEnqueued(String kind) {}
