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
 * @param gone whether Zoom has it no more; only staff see such a one, while it can be brought back
 *     there
 * @param manageable whether the visitor publishes and hides it: staff of the course that made it
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
    String passcode,
    boolean gone,
    boolean manageable) {

  /** Without topic and passcode. */
  @Override
  public String toString() {
    return "RecordingView[" + id + ", " + sharing + "]";
  }
}
