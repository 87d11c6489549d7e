package org.presente.zoom.webhook;

import java.time.Instant;

/**
 * An event as an admin sees it: never what is in it.
 *
 * @param handled whether it was worked on; its body is forgotten then
 */
public record EventView(Instant receivedAt, long connectionId, String name, boolean handled) {}
