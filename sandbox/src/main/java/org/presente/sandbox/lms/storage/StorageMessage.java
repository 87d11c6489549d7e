package org.presente.sandbox.lms.storage;

import java.time.Instant;

/**
 * A message that arrived at one of the platform's windows.
 *
 * @param window {@code page} around the tool, or the named {@code frame}
 * @param here the origin of that window
 * @param from the sender's origin
 * @param key empty when it had none
 * @param value {@code string}, {@code null}, or another type's name; never the value itself
 */
public record StorageMessage(
    Instant at,
    String window,
    String here,
    String from,
    String subject,
    boolean withId,
    String key,
    String value) {}
