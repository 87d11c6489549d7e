package org.presente.host.attendance;

import java.util.List;

/**
 * Everything a page shows of a session.
 *
 * @param marks by name
 * @param unmatched persons to decide about, the longest present first
 * @param listed who was there without a mark
 * @param decisions of the course that touch this session
 * @param postable whether marks wait for an instructor to send them
 */
public record AttendanceTable(
    SessionView session,
    List<MarkView> marks,
    List<UnmatchedView> unmatched,
    List<ListedView> listed,
    List<DecisionView> decisions,
    boolean postable) {
  public AttendanceTable {
    marks = List.copyOf(marks);
    unmatched = List.copyOf(unmatched);
    listed = List.copyOf(listed);
    decisions = List.copyOf(decisions);
  }
}
