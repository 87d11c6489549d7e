package org.presente.sandbox.zoom.webhook;

/**
 * What goes wrong on an event's way, each as a share of the events from 0 to 1; the same for the
 * same seed and the same events.
 *
 * @param loss never sent
 * @param duplicates sent twice
 * @param disorder sent after the event that follows
 * @param wrongSignature signed with another secret
 */
public record Mischief(
    long seed, double loss, double duplicates, double disorder, double wrongSignature) {
  public static final Mischief NONE = new Mischief(0, 0, 0, 0, 0);
}
