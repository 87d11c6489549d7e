package org.presente.web.host.attendance.words;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.presente.host.attendance.ClaimantView;
import org.presente.host.attendance.SuggestionView;
import org.presente.host.attendance.UnmatchedView;
import org.presente.web.host.language.Texts;

/**
 * Somebody who was not recognised, in words.
 *
 * @param index the place in the list
 * @param key stands for the person in forms; tells nothing of them
 * @param name all names under which they were seen
 * @param claimants who say that they were that person
 * @param decidable false for who left nothing to be recognised by another time
 * @param choosing whether all members are offered
 */
public record UnmatchedLine(
    int index,
    String key,
    String name,
    Duration present,
    List<Suggested> suggestions,
    List<Suggested> claimants,
    boolean decidable,
    boolean choosing) {
  public UnmatchedLine {
    suggestions = List.copyOf(suggestions);
    claimants = List.copyOf(claimants);
  }

  /**
   * A member for one click.
   *
   * @param reasons why, in words
   */
  public record Suggested(long personId, String name, String reasons) {}

  public static UnmatchedLine of(
      int index, UnmatchedView person, boolean choosing, MemberNames members, Texts texts) {
    String names = String.join(", ", person.names());
    return new UnmatchedLine(
        index,
        person.token(),
        names.isBlank() ? texts.of("attendance.nameless") : names,
        person.present(),
        person.suggestions().stream().map(it -> suggested(it, members, texts)).toList(),
        person.claimants().stream().map(it -> claimed(it, members, texts)).toList(),
        person.decidable(),
        choosing && person.decidable());
  }

  private static Suggested claimed(ClaimantView claimant, MemberNames members, Texts texts) {
    String name = members.of(claimant.personId(), claimant.name());
    return new Suggested(claimant.personId(), name, texts.of("attendance.claim.says", name));
  }

  private static Suggested suggested(SuggestionView suggestion, MemberNames members, Texts texts) {
    return new Suggested(
        suggestion.personId(),
        members.of(suggestion.personId(), suggestion.name()),
        suggestion.reasons().stream()
            .map(reason -> texts.of("attendance.suggestion." + Keys.of(reason)))
            .collect(Collectors.joining(", ")));
  }
}
