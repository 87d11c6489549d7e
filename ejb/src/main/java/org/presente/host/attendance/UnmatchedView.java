package org.presente.host.attendance;

import java.time.Duration;
import java.util.List;

/**
 * Somebody who was there and was not recognised.
 *
 * @param identityKey what {@link AttendanceService#accept} takes; personal data, for forms only
 * @param names as seen, sorted
 * @param suggestions best first, often none
 * @param claimants members who say that they were that person, not answered yet
 */
public record UnmatchedView(
    String identityKey,
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
