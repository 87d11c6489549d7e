package org.presente.host.roster;

import java.time.Instant;
import java.util.Optional;

/**
 * How well we know who is in a course.
 *
 * @param asked somebody asked for a reading that has not ended yet
 * @param problem what came of the last reading, if that failed
 */
public record RosterView(Optional<Instant> readAt, boolean asked, Optional<Problem> problem) {
  /**
   * @param withdrawn the platform does not let us read any more: nobody tries again by itself
   * @param incidentCode to quote to an operator
   */
  public record Problem(Instant failedAt, boolean withdrawn, Optional<String> incidentCode) {}
}
