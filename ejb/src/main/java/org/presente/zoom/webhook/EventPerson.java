package org.presente.zoom.webhook;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody in a meeting.
 *
 * @param participant the same through rooms, another after a new connection
 * @param stay Zoom's number of one stay
 */
record EventPerson(
    String participant,
    String stay,
    String name,
    String registrantId,
    String accountUserId,
    Optional<Instant> at) {

  @Override
  public String toString() {
    return "EventPerson[" + participant + "]";
  }
}
