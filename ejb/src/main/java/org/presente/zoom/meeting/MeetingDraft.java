package org.presente.zoom.meeting;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * A meeting as the instructor fills it in.
 *
 * @param start local time in {@code zone}
 * @param passcode up to ten characters
 * @param hostId Zoom's user id, empty while nobody is chosen
 */
public record MeetingDraft(
    String topic,
    LocalDateTime start,
    Duration duration,
    ZoneId zone,
    String passcode,
    boolean waitingRoom,
    String hostId) {

  /** The same meeting under another name at another time. */
  MeetingDraft on(String otherTopic, LocalDateTime otherStart) {
    return new MeetingDraft(otherTopic, otherStart, duration, zone, passcode, waitingRoom, hostId);
  }

  /** Without topic and passcode. */
  @Override
  public String toString() {
    return "MeetingDraft[" + start + ", " + zone + ", " + duration + "]";
  }
}
