package org.presente.zoom.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.presente.host.plugin.LessonStatus;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.meeting.domain.Timing;

/**
 * A lesson's meeting for everybody else: no passcode, no host, no link.
 *
 * @param start of no meaning, like the duration, without a fixed time
 * @param reason why there is no way in although a meeting is planned
 */
public record StudentMeetingView(
    long id,
    long lessonId,
    String topic,
    Instant start,
    Duration duration,
    ZoneId zone,
    Timing timing,
    LessonStatus.Phase phase,
    Instant joinAllowedFrom,
    Optional<Sentence> reason,
    Optional<String> incident,
    boolean webinar) {

  public boolean isAnyTime() {
    return timing == Timing.ANY_TIME;
  }

  public Instant end() {
    return start.plus(duration);
  }
}
