package org.presente.host.stored;

/**
 * What has to be settled before a person can be erased, because something to come needs them.
 *
 * @param key of the sentence that says so, below {@code privacy.hold.}
 * @param query SQL with {@code :person}, and {@code :now} for the time, that counts what is left
 */
public record Hold(String key, String query) {}
