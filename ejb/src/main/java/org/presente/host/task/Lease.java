package org.presente.host.task;

/**
 * The right to write what a run found out, until somebody else takes over.
 *
 * @param workId the leased row
 * @param fence grows with every claim; an older number has lost the right
 */
public record Lease(long workId, long fence) {}
