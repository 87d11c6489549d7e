package org.presente.host.attendance.domain.suggestion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the members whose name may be meant, by word, beginning of a word, nickname and near
 * spelling, so that an unmatched row costs the candidates and not the roster.
 */
public final class NameIndex {

  private static final int SHORTEST_PREFIX = 3;

  private final Map<String, PersonName> names = new HashMap<>();
  private final NavigableMap<String, Set<String>> words = new TreeMap<>();
  private final Map<String, Set<String>> nearWords = new HashMap<>();

  /**
   * @param displayNames of those who may be suggested, by member id
   */
  public NameIndex(Map<String, String> displayNames) {
    displayNames.forEach(this::add);
  }

  private void add(String member, String displayName) {
    PersonName name = PersonName.of(displayName);
    names.put(member, name);
    for (String word : name.tokens()) {
      words.computeIfAbsent(word, any -> new LinkedHashSet<>()).add(member);
      Spelling.keys(word)
          .forEach(key -> nearWords.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(word));
    }
  }

  public List<Suggestion> suggestionsFor(PersonName row) {
    Set<String> candidates = new LinkedHashSet<>();
    row.tokens().forEach(token -> addCandidates(token, candidates));
    List<Suggestion> found = new ArrayList<>();
    candidates.forEach(
        member -> NameComparison.compare(row, member, names.get(member)).ifPresent(found::add));
    return found;
  }

  private void addCandidates(String token, Set<String> candidates) {
    addBearers(token, candidates);
    Nicknames.of(token).forEach(name -> addBearers(name, candidates));
    Spelling.keys(token).stream()
        .flatMap(key -> nearWords.getOrDefault(key, Set.of()).stream())
        .forEach(word -> addBearers(word, candidates));
    if (token.length() >= SHORTEST_PREFIX) {
      words.subMap(token, token + Character.MAX_VALUE).values().forEach(candidates::addAll);
      for (int end = SHORTEST_PREFIX; end < token.length(); end++) {
        addBearers(token.substring(0, end), candidates);
      }
    }
  }

  private void addBearers(String word, Set<String> candidates) {
    candidates.addAll(words.getOrDefault(word, Set.of()));
  }
}
