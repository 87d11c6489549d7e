package org.presente.host.attendance;

import java.time.Instant;
import java.util.Optional;

/**
 * A row of a source that counts for somebody's mark, as it was told.
 *
 * @param name that was shown in the meeting, or empty
 * @param to empty while it is not known
 * @param waiting was held in the waiting room, which does not count
 */
public record EvidenceView(String name, Instant from, Optional<Instant> to, boolean waiting) {
  /** Without the name. */
  @Override
  public String toString() {
    return "EvidenceView[" + from + ", " + to + "]";
  }
}
