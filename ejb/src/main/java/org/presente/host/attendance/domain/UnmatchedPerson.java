package org.presente.host.attendance.domain;

import java.util.List;
import org.presente.host.attendance.domain.identity.IdentityKey;
import org.presente.host.attendance.domain.session.Presence;
import org.presente.host.attendance.domain.suggestion.Suggestion;

/**
 * Rows that nobody of the course was recognised in: for the staff to decide, never a mark.
 *
 * @param key what a decision is remembered by
 * @param names as seen, sorted
 */
public record UnmatchedPerson(
    IdentityKey key, List<String> names, Presence presence, List<Suggestion> suggestions) {

  public UnmatchedPerson {
    names = List.copyOf(names);
    suggestions = List.copyOf(suggestions);
  }

  @Override
  public String toString() {
    return "UnmatchedPerson[" + key + ", " + presence + "]";
  }
}
