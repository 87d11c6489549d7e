package org.presente.host.attendance;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.presente.host.attendance.domain.SessionFlag;

/**
 * A class for a page.
 *
 * @param held how long the meeting ran within the scheduled time
 * @param finalised whether the marks are final; until then absences are not stated
 * @param students how many are marked
 * @param attended how many of them were there
 * @param unmatched how many persons wait for a decision
 */
public record SessionView(
    long id,
    long lessonId,
    String title,
    Instant start,
    Instant end,
    ZoneId zone,
    boolean cancelled,
    Duration held,
    boolean finalised,
    Set<SessionFlag> flags,
    int students,
    int attended,
    int unmatched) {
  public SessionView {
    flags = Set.copyOf(flags);
  }

  /** For a student: what the session says about others is left out. */
  SessionView withoutOthers() {
    return new SessionView(
        id, lessonId, title, start, end, zone, cancelled, held, finalised, Set.of(), 0, 0, 0);
  }
}
