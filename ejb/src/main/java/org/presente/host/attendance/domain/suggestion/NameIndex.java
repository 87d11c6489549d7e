package org.presente.host.attendance.domain.suggestion;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the members whose name may be meant, by word, beginning of a word, nickname and near
 * spelling, so that an unmatched row costs a few candidates and not the roster.
 *
 * <p>A suggestion needs all words of one side to find a partner. So it is enough to look at those
 * who bear the row's rarest word, and at those whose own rarest word the row shows.
 */
public final class NameIndex {

  private static final int SHORTEST_PREFIX = 3;

  private final Map<String, PersonName> names = new HashMap<>();
  private final NavigableMap<String, Set<String>> bearers = new TreeMap<>();
  private final Map<String, Set<String>> bearersOfRarest = new HashMap<>();
  private final Map<String, Set<String>> nearWords = new HashMap<>();

  /**
   * @param members names of those who may be suggested, by member id
   */
  public NameIndex(Map<String, PersonName> members) {
    names.putAll(members);
    names.forEach((member, name) -> name.tokens().forEach(word -> add(bearers, word, member)));
    bearers.keySet().forEach(word -> Spelling.keys(word).forEach(key -> add(nearWords, key, word)));
    names.forEach(
        (member, name) ->
            telling(name).stream()
                .min(Comparator.comparing((String word) -> bearers.get(word).size()))
                .ifPresent(rarest -> add(bearersOfRarest, rarest, member)));
  }

  public List<Suggestion> suggestionsFor(PersonName row) {
    List<Suggestion> found = new ArrayList<>();
    candidates(row)
        .forEach(
            member -> NameComparison.compare(row, member, names.get(member)).ifPresent(found::add));
    return found;
  }

  private Set<String> candidates(PersonName row) {
    Set<String> candidates = new LinkedHashSet<>();
    List<Set<String>> bearersOfEach = new ArrayList<>();
    for (String token : telling(row)) {
      Set<String> bearersOfToken = new LinkedHashSet<>();
      for (String word : meant(token)) {
        bearersOfToken.addAll(bearers.getOrDefault(word, Set.of()));
        candidates.addAll(bearersOfRarest.getOrDefault(word, Set.of()));
      }
      bearersOfEach.add(bearersOfToken);
    }
    bearersOfEach.stream()
        .filter(some -> !some.isEmpty())
        .min(Comparator.comparing(Set::size))
        .ifPresent(candidates::addAll);
    return candidates;
  }

  /** All words but initials; in scripts where a name is one sign, all. */
  private static List<String> telling(PersonName name) {
    List<String> longer = name.tokens().stream().filter(word -> word.length() > 1).toList();
    return longer.isEmpty() ? name.tokens() : longer;
  }

  /** The words of the roster that a token may stand for. */
  private Set<String> meant(String token) {
    Set<String> words = new LinkedHashSet<>(Nicknames.of(token));
    words.add(token);
    Spelling.keys(token).forEach(key -> words.addAll(nearWords.getOrDefault(key, Set.of())));
    if (token.length() >= SHORTEST_PREFIX) {
      words.addAll(bearers.subMap(token, token + Character.MAX_VALUE).keySet());
      for (int end = SHORTEST_PREFIX; end < token.length(); end++) {
        words.add(token.substring(0, end));
      }
    }
    return words;
  }

  private static void add(Map<String, Set<String>> index, String key, String value) {
    index.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(value);
  }
}
