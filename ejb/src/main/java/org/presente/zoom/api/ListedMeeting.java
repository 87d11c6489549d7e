package org.presente.zoom.api;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A meeting as Zoom's lists tell it: no settings, no passcode, the agenda cut at 250 characters.
 *
 * @param type 2 scheduled, 3 recurring without fixed time, 8 recurring with fixed time
 * @param start absent for recurring meetings without fixed time
 * @param timezone as Zoom writes it, may be empty
 */
public record ListedMeeting(
    long id,
    String uuid,
    String hostId,
    int type,
    String topic,
    String agenda,
    Optional<Instant> start,
    Duration duration,
    String timezone,
    Optional<Instant> createdAt,
    String joinUrl) {

  /** Without topic, agenda and links. */
  @Override
  public String toString() {
    return "ListedMeeting[" + id + ", type " + type + "]";
  }

  /** Which list of a host's meetings. */
  public enum Kind {
    SCHEDULED,
    LIVE,
    UPCOMING,
    UPCOMING_MEETINGS,
    PREVIOUS_MEETINGS
  }
}
