package org.presente.host.attendance.domain.suggestion;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A member whom the staff may accept for a row with one click. Never a mark.
 *
 * @param reasons in the order of {@link SuggestionReason}
 * @param score 1 to 100, for ranking only
 */
public record Suggestion(String memberId, List<SuggestionReason> reasons, int score) {

  public static final Comparator<Suggestion> BEST_FIRST =
      Comparator.comparingInt(Suggestion::score)
          .reversed()
          .thenComparing(Suggestion::memberId)
          .thenComparing(Suggestion::firstReason)
          .thenComparing(suggestion -> suggestion.reasons().toString());

  public Suggestion {
    reasons = List.copyOf(reasons);
  }

  public static Suggestion of(String memberId, SuggestionReason reason, int score) {
    return new Suggestion(memberId, List.of(reason), score);
  }

  static Suggestion of(String memberId, Set<SuggestionReason> reasons, int score) {
    return new Suggestion(memberId, List.copyOf(EnumSet.copyOf(reasons)), score);
  }

  private SuggestionReason firstReason() {
    return reasons.get(0);
  }

  /**
   * The same one whichever comes first. Of equal scores the reason that stands earlier in {@link
   * SuggestionReason}: that a name belongs to several matters more than its accents.
   */
  public static Suggestion better(Suggestion one, Suggestion other) {
    return BEST_FIRST.compare(one, other) <= 0 ? one : other;
  }
}
