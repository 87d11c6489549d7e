package org.presente.zoom.sync.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A meeting as our side has it.
 *
 * @param id of our row
 * @param revision of our row, so that an edit made meanwhile is not overwritten by a plan
 * @param code the mark in its agenda
 * @param zoomId absent until we know of it on Zoom
 * @param wanted false when it was cancelled and Zoom may still have it
 * @param gone whether Zoom last said that it does not know it
 * @param unsent whether an edit of ours waits to be sent
 * @param single whether it is one meeting at one time; for a series times are not compared
 * @param touchedAt when the row was made or Zoom last took a change of it
 */
public record Desired(
    long id,
    long revision,
    String code,
    Optional<Long> zoomId,
    boolean wanted,
    boolean gone,
    boolean unsent,
    boolean single,
    String topic,
    Instant start,
    Duration duration,
    Instant touchedAt) {

  public Instant end() {
    return start.plus(duration);
  }

  /** Without the topic. */
  @Override
  public String toString() {
    return "Desired[" + id + ", revision " + revision + "]";
  }
}
