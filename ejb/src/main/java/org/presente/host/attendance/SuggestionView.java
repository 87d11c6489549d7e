package org.presente.host.attendance;

import java.util.List;
import org.presente.host.attendance.domain.suggestion.SuggestionReason;

/** A member somebody unmatched may be, for one click. */
public record SuggestionView(long personId, String name, List<SuggestionReason> reasons) {
  public SuggestionView {
    reasons = List.copyOf(reasons);
  }
}
