package org.presente.zoom.meeting.course;

import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.meeting.domain.Recurrence;

/**
 * A lesson's meeting on its course's page.
 *
 * @param passcode empty for who may not edit, and where there is none
 * @param joinUrl the link that is the same for all; empty until the meeting exists on Zoom, and
 *     where people have links of their own
 * @param registered whether people have links of their own
 * @param shared whether it is planned in another lesson, and changed there
 */
public record CourseMeetingView(
    long lessonId,
    String topic,
    ZoneId zone,
    Optional<Recurrence> recurrence,
    Optional<Long> zoomId,
    Optional<String> passcode,
    Optional<URI> joinUrl,
    boolean registered,
    boolean shared,
    boolean running,
    PushView push) {
  /** Without topic, passcode and link. */
  @Override
  public String toString() {
    return "CourseMeetingView[" + lessonId + ", " + push.state() + "]";
  }
}
