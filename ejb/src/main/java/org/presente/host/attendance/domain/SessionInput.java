package org.presente.host.attendance.domain;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.presente.host.attendance.domain.identity.Decisions;
import org.presente.host.attendance.domain.identity.Roster;
import org.presente.host.attendance.domain.mark.Grading;
import org.presente.host.attendance.domain.measure.Fraction;
import org.presente.host.attendance.domain.session.InstanceSpan;
import org.presente.host.attendance.domain.session.Occurrence;
import org.presente.host.attendance.domain.session.PresenceRow;

/**
 * Everything a session's marks depend on, always the whole of it: marks are computed, not added up.
 *
 * @param instances those assigned to the occurrence
 * @param rows of these instances, from any source, in any order
 * @param excused ids of members whom the staff excused by hand
 * @param given points by hand, by member
 * @param finalised whether reports are stable, so that absence may be stated
 */
public record SessionInput(
    Occurrence occurrence,
    List<InstanceSpan> instances,
    List<PresenceRow> rows,
    Roster roster,
    Decisions decisions,
    Set<String> excused,
    Grading grading,
    SessionRules rules,
    boolean finalised,
    Map<String, Fraction> given) {

  public SessionInput {
    instances = List.copyOf(instances);
    rows = List.copyOf(rows);
    excused = Set.copyOf(excused);
    given = Map.copyOf(given);
  }

  /** Without points by hand. */
  public SessionInput(
      Occurrence occurrence,
      List<InstanceSpan> instances,
      List<PresenceRow> rows,
      Roster roster,
      Decisions decisions,
      Set<String> excused,
      Grading grading,
      SessionRules rules,
      boolean finalised) {
    this(
        occurrence,
        instances,
        rows,
        roster,
        decisions,
        excused,
        grading,
        rules,
        finalised,
        Map.of());
  }
}
