package org.presente.web.host.attendance;

/**
 * A class to choose.
 *
 * @param label day, hour and state in words
 */
public record SessionChoice(long id, String label, boolean shown) {}
