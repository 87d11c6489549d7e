package org.presente.host.attendance.domain.suggestion;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * Lays the words of a row's name over those of a member's, the best kind of likeness first. Comes
 * to a suggestion when all words of either side found a partner and one of them more than an
 * initial.
 */
final class NameComparison {

  private enum Likeness {
    EQUAL(100, null, String::equals),
    NICKNAME(85, SuggestionReason.NICKNAME, (row, name) -> Nicknames.of(row).contains(name)),
    SPELLING(80, SuggestionReason.SIMILAR_SPELLING, Spelling::isOneEditApart),
    SHORT(75, SuggestionReason.SHORT_FORM, NameComparison::isShortForm),
    INITIAL(50, SuggestionReason.INITIAL, (row, name) -> isInitial(row, name));

    private final int quality;
    private final SuggestionReason reason;
    private final BiPredicate<String, String> test;

    Likeness(int quality, SuggestionReason reason, BiPredicate<String, String> test) {
      this.quality = quality;
      this.reason = reason;
      this.test = test;
    }
  }

  private static final int SHORTEST_PREFIX = 3;

  private final PersonName row;
  private final PersonName member;
  private final Set<SuggestionReason> reasons = EnumSet.noneOf(SuggestionReason.class);
  private final List<String> rowLeft;
  private final List<String> memberLeft;
  private int quality;
  private boolean beyondInitials;

  private NameComparison(PersonName row, PersonName member) {
    this.row = row;
    this.member = member;
    this.rowLeft = new ArrayList<>(row.tokens());
    this.memberLeft = new ArrayList<>(member.tokens());
  }

  static Optional<Suggestion> compare(PersonName row, String memberId, PersonName memberName) {
    return new NameComparison(row, memberName).suggestion(memberId);
  }

  private Optional<Suggestion> suggestion(String memberId) {
    for (Likeness likeness : Likeness.values()) {
      pair(likeness);
    }
    if (!beyondInitials || (!rowLeft.isEmpty() && !memberLeft.isEmpty())) {
      return Optional.empty();
    }
    addReasons();
    int score = 2 * quality / (row.tokens().size() + member.tokens().size());
    return Optional.of(Suggestion.of(memberId, reasons, score));
  }

  private void pair(Likeness likeness) {
    for (String word : List.copyOf(rowLeft)) {
      memberLeft.stream()
          .filter(name -> likeness.test.test(word, name))
          .findFirst()
          .ifPresent(name -> take(likeness, word, name));
    }
  }

  private void take(Likeness likeness, String word, String name) {
    rowLeft.remove(word);
    memberLeft.remove(name);
    quality += likeness.quality;
    beyondInitials |= likeness != Likeness.INITIAL;
    if (likeness != Likeness.EQUAL) {
      reasons.add(likeness.reason);
    }
  }

  private void addReasons() {
    reasons.addAll(row.dropped());
    if (!rowLeft.isEmpty()) {
      reasons.add(SuggestionReason.EXTRA_TEXT);
    }
    if (!memberLeft.isEmpty()) {
      reasons.add(
          row.tokens().size() == 1 ? SuggestionReason.SINGLE_NAME : SuggestionReason.PART_OF_NAME);
    }
    if (row.sortedForm().equals(member.sortedForm()) && !row.tokens().equals(member.tokens())) {
      reasons.add(SuggestionReason.SWAPPED_NAMES);
    }
    if (reasons.isEmpty()) {
      reasons.add(SuggestionReason.DIACRITICS);
    }
  }

  private static boolean isShortForm(String one, String other) {
    return Math.min(one.length(), other.length()) >= SHORTEST_PREFIX
        && (one.startsWith(other) || other.startsWith(one));
  }

  private static boolean isInitial(String one, String other) {
    return Math.min(one.length(), other.length()) == 1 && one.charAt(0) == other.charAt(0);
  }
}
