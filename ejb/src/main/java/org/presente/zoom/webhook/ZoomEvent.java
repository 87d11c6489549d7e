package org.presente.zoom.webhook;

import java.time.Instant;
import java.util.Optional;
import org.presente.zoom.webhook.domain.EventKey;

/**
 * An event as read. Absent texts are empty.
 *
 * @param name with the kind of meeting taken off: {@code started} of meetings and webinars alike
 * @param zoomId of the meeting, 0 where it is about none
 * @param object uuid or id of what it is about
 * @param start when the run began
 * @param end when the run ended
 * @param time as it stands inside, for telling events apart
 * @param clientId of the app that was removed
 * @param userId who removed it
 */
record ZoomEvent(
    String name,
    long zoomId,
    String object,
    Optional<Instant> start,
    Optional<Instant> end,
    String time,
    Optional<EventPerson> person,
    String clientId,
    String userId,
    String plainToken) {

  static final String CHALLENGE = "endpoint.url_validation";

  /** Says nothing of who did what. */
  @Override
  public String toString() {
    return "ZoomEvent[" + name + "]";
  }

  boolean isChallenge() {
    return name.equals(CHALLENGE);
  }

  String key() {
    return EventKey.of(name, object, person.map(EventPerson::participant).orElse(""), time);
  }

  /** Of meetings and webinars alike. */
  String happening() {
    return name.replaceFirst("^(meeting|webinar)\\.", "");
  }
}
