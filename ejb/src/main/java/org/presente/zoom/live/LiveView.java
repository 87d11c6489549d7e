package org.presente.zoom.live;

import java.time.Instant;
import java.util.Optional;
import org.presente.zoom.live.domain.Headcount;

/**
 * A lesson's meeting at this moment, for its staff.
 *
 * @param since when the present run began, as far as it was told
 * @param told whether anything was told about this run: without events nobody knows who is there
 */
public record LiveView(
    String topic, boolean running, Optional<Instant> since, boolean told, Headcount headcount) {

  /** Without topic and names. */
  @Override
  public String toString() {
    return "LiveView[" + running + ", " + since + "]";
  }
}
