package org.presente.zoom.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.presente.host.plugin.LessonStatus;

/**
 * A lesson's meeting for its staff.
 *
 * @param zoomId empty until it exists on Zoom
 * @param joinAllowedFrom for students; staff may join at any time
 * @param running whether Zoom said so when last asked
 * @param changedByZoom names of settings that Zoom did not take as sent
 * @param lastSync when it was last compared with Zoom
 * @param attached whether somebody made it on Zoom, where it stays when the lesson gives it up
 */
public record MeetingView(
    long id,
    long lessonId,
    Optional<Long> zoomId,
    String topic,
    Instant start,
    Duration duration,
    ZoneId zone,
    String passcode,
    boolean waitingRoom,
    Optional<String> hostName,
    LessonStatus.Phase phase,
    Instant joinAllowedFrom,
    boolean running,
    RegistrationView registration,
    PushView push,
    List<String> changedByZoom,
    Optional<Instant> lastSync,
    boolean attached,
    boolean webinar) {

  public MeetingView {
    changedByZoom = List.copyOf(changedByZoom);
  }

  public Instant end() {
    return start.plus(duration);
  }

  /** Without topic, passcode and names. */
  @Override
  public String toString() {
    return "MeetingView[" + id + ", " + phase + ", " + push.state() + "]";
  }
}
