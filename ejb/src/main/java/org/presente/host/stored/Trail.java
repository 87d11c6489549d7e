package org.presente.host.stored;

/**
 * Rows of somebody else's table that are about a person and that only the declaring feature can
 * find: evidence that bears its own reference, say. They go with the person, before everything
 * else.
 *
 * @param condition SQL on the table's columns with {@code :person}
 */
public record Trail(String table, String condition) {}
