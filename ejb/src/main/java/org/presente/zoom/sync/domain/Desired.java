package org.presente.zoom.sync.domain;

import java.time.Duration;
import java.time.Instant;
import org.presente.zoom.meeting.domain.Timing;

/**
 * A lesson's meeting that is on Zoom, as our side has it.
 *
 * @param id of our row
 * @param revision of our row, so that an edit made meanwhile is not overwritten by a plan
 * @param gone whether Zoom last said that it does not know it
 * @param unsent whether an edit of ours waits to be sent
 * @param timing of a series the start is not compared, and of a room without a fixed time neither
 *     is the duration
 * @param touchedAt when the row was made or Zoom last took a change of it
 */
public record Desired(
    long id,
    long revision,
    long zoomId,
    boolean gone,
    boolean unsent,
    Timing timing,
    String topic,
    Instant start,
    Duration duration,
    Instant touchedAt) {

  /** Whether its last class ended before that; a room without a fixed time never does. */
  boolean isOver(Instant when) {
    return timing != Timing.ANY_TIME && start.plus(duration).isBefore(when);
  }

  /** Without the topic. */
  @Override
  public String toString() {
    return "Desired[" + id + ", revision " + revision + "]";
  }
}
