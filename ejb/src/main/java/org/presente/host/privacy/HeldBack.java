package org.presente.host.privacy;

/**
 * Why somebody cannot be erased yet.
 *
 * @param key of the sentence that says what has to be settled first
 * @param count how many there are of it
 */
public record HeldBack(String key, long count) {}
