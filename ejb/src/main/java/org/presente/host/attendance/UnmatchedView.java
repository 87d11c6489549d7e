package org.presente.host.attendance;

import java.time.Duration;
import java.util.List;

/**
 * Somebody who was there and was not recognised.
 *
 * @param identityKey what {@link AttendanceService#accept} takes; personal data, for forms only
 * @param names as seen, sorted
 * @param suggestions best first, often none
 */
public record UnmatchedView(
    String identityKey, List<String> names, Duration present, List<SuggestionView> suggestions) {
  public UnmatchedView {
    names = List.copyOf(names);
    suggestions = List.copyOf(suggestions);
  }
}
