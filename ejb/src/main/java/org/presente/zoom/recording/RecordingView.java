package org.presente.zoom.recording;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * A recording for pages.
 *
 * @param topic of its meeting
 * @param fileTypes as Zoom names them
 * @param passcode empty without one
 */
public record RecordingView(
    long id,
    long lessonId,
    String topic,
    ZoneId zone,
    Instant start,
    Duration duration,
    Set<String> fileTypes,
    Optional<LocalDate> expiresOn,
    boolean published,
    Sharing sharing,
    int watched,
    String passcode) {

  /** Without topic and passcode. */
  @Override
  public String toString() {
    return "RecordingView[" + id + ", " + sharing + "]";
  }
}
