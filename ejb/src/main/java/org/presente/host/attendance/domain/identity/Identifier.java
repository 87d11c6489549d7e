package org.presente.host.attendance.domain.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.presente.host.attendance.domain.suggestion.NameIndex;
import org.presente.host.attendance.domain.suggestion.PersonName;
import org.presente.host.attendance.domain.suggestion.Suggestion;
import org.presente.host.attendance.domain.suggestion.SuggestionReason;

/**
 * Says who a row is about; the package's description tells the order of trust. Built once for a
 * roster and used for many rows, by one thread: what names suggest is kept, because the same names
 * come again and again.
 */
public final class Identifier {

  private static final int MOST_SUGGESTIONS = 5;
  private static final int SURE = 100;
  private static final int LIKELY = 95;

  private final RosterIndex roster;
  private final List<Member> present;
  private final Map<IdentityKey, Decision> decisions = new HashMap<>();
  private final Map<PersonName, List<Suggestion>> likeNames = new HashMap<>();
  private NameIndex names;

  public Identifier(Roster roster, Decisions decisions) {
    this.roster = new RosterIndex(roster);
    this.present = roster.members().stream().filter(member -> !member.left()).toList();
    decisions.made().forEach(decision -> this.decisions.put(decision.key(), decision));
  }

  public Identification identify(Evidence evidence) {
    List<IdentityKey> keys = evidence.keys();
    for (IdentityKey key : keys) {
      Optional<Identification> verdict = decided(key, keys.size() == 1).or(() -> proved(key));
      if (verdict.isPresent()) {
        return verdict.get();
      }
    }
    List<Suggestion> suggestions = suggestions(evidence, keys);
    return suggestions.isEmpty()
        ? new Identification.Unknown()
        : new Identification.Suggested(suggestions);
  }

  /**
   * A decision about a name holds for rows that show nothing but the name: the same name with an
   * address may be somebody else.
   */
  private Optional<Identification> decided(IdentityKey key, boolean onlyKey) {
    Decision decision = decisions.get(key);
    if (decision == null || (key.kind() == IdentityKey.Kind.NAME && !onlyKey)) {
      return Optional.empty();
    }
    if (decision.memberIds().isEmpty()) {
      return Optional.of(new Identification.Outsider());
    }
    List<Member> members = members(decision);
    return members.isEmpty()
        ? Optional.empty()
        : Optional.of(new Identification.Recognised(members, Proof.DECISION));
  }

  private Optional<Identification> proved(IdentityKey key) {
    return switch (key.kind()) {
      case REGISTRANT -> linked(key, Proof.REGISTRANT);
      case ACCOUNT -> linked(key, Proof.ACCOUNT);
      case EMAIL -> linked(key, Proof.EMAIL).or(() -> onlyOne(roster.byAddress(key), Proof.EMAIL));
      case PHONE -> Optional.empty();
      case NAME -> onlyBearer(key);
    };
  }

  private Optional<Identification> linked(IdentityKey key, Proof proof) {
    return roster
        .linked(key)
        .map(
            id ->
                roster
                    .member(id)
                    .<Identification>map(
                        member -> new Identification.Recognised(List.of(member), proof))
                    .orElseGet(Identification.Outsider::new));
  }

  private Optional<Identification> onlyBearer(IdentityKey key) {
    List<Member> bearers = roster.byExactName(key);
    boolean namesakes = roster.namesakes(PersonName.of(key.value())).size() > 1;
    return namesakes ? Optional.empty() : onlyOne(bearers, Proof.EXACT_NAME);
  }

  private static Optional<Identification> onlyOne(List<Member> found, Proof proof) {
    return found.size() == 1
        ? Optional.of(new Identification.Recognised(found, proof))
        : Optional.empty();
  }

  private List<Suggestion> suggestions(Evidence evidence, List<IdentityKey> keys) {
    Map<String, Suggestion> best = new TreeMap<>();
    for (IdentityKey key : keys) {
      keep(best, decidedBefore(key));
      if (key.kind() == IdentityKey.Kind.EMAIL) {
        keep(best, all(roster.byAddress(key), SuggestionReason.SHARED_EMAIL, LIKELY));
        keep(best, fromMailbox(key));
      }
    }
    PersonName name = PersonName.of(evidence.displayName());
    keep(best, likeNames(name));
    List<Member> namesakes = roster.namesakes(name);
    if (namesakes.size() > 1) {
      keep(best, all(namesakes, SuggestionReason.NAMESAKE, SURE));
    }
    return bestOf(best.values());
  }

  private List<Suggestion> likeNames(PersonName name) {
    return likeNames.computeIfAbsent(name, any -> bestOf(names().suggestionsFor(any)));
  }

  /** Made for the first row that nothing proves: most classes have none. */
  private NameIndex names() {
    if (names == null) {
      names = new NameIndex(present.stream().collect(Collectors.toMap(Member::id, roster::nameOf)));
    }
    return names;
  }

  private static List<Suggestion> bestOf(Collection<Suggestion> all) {
    return all.stream().sorted(Suggestion.BEST_FIRST).limit(MOST_SUGGESTIONS).toList();
  }

  private List<Suggestion> decidedBefore(IdentityKey key) {
    Decision decision = decisions.get(key);
    return decision == null
        ? List.of()
        : all(members(decision), SuggestionReason.DECIDED_BEFORE, SURE);
  }

  private List<Suggestion> fromMailbox(IdentityKey key) {
    PersonName mailbox = PersonName.of(MailAddress.of(key.value()).mailbox());
    return likeNames(mailbox).stream()
        .map(like -> Suggestion.of(like.memberId(), SuggestionReason.NAME_IN_EMAIL, like.score()))
        .toList();
  }

  private List<Member> members(Decision decision) {
    return decision.memberIds().stream()
        .flatMap(id -> roster.member(id).stream())
        .sorted(Comparator.comparing(Member::id))
        .toList();
  }

  private static List<Suggestion> all(List<Member> members, SuggestionReason reason, int score) {
    return members.stream()
        .filter(member -> !member.left())
        .map(member -> Suggestion.of(member.id(), reason, score))
        .toList();
  }

  /** One suggestion for a member. */
  private static void keep(Map<String, Suggestion> best, Collection<Suggestion> more) {
    more.forEach(one -> best.merge(one.memberId(), one, Suggestion::better));
  }
}
