package org.presente.host.calendar;

/**
 * A feed that was asked for by its address.
 *
 * @param language of its owner, as a tag
 */
public record OpenFeed(long id, long personId, String language) {}
