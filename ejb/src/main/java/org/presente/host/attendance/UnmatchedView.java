package org.presente.host.attendance;

import java.time.Duration;
import java.util.List;

/**
 * Somebody who was there and was not recognised.
 *
 * @param token what {@link AttendanceService#accept} takes; tells nothing of the person
 * @param decidable false for who left nothing to be recognised by another time
 * @param names as seen, sorted
 * @param suggestions best first, often none
 * @param claimants members who say that they were that person, not answered yet
 */
public record UnmatchedView(
    String token,
    boolean decidable,
    List<String> names,
    Duration present,
    List<SuggestionView> suggestions,
    List<ClaimantView> claimants) {
  public UnmatchedView {
    names = List.copyOf(names);
    suggestions = List.copyOf(suggestions);
    claimants = List.copyOf(claimants);
  }
}
