package org.presente.host.attendance.domain.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.presente.host.attendance.domain.suggestion.PersonName;

/** The roster by id, linked key, address and name. */
final class RosterIndex {

  private final Map<String, Member> byId = new LinkedHashMap<>();
  private final Map<IdentityKey, String> links = new HashMap<>();
  private final Map<String, PersonName> names = new HashMap<>();
  private final Map<String, List<Member>> byAddress;
  private final Map<String, List<Member>> byAddressWithoutAlias;
  private final Map<String, List<Member>> byExactName;
  private final Map<String, List<Member>> bySortedName;

  RosterIndex(Roster roster) {
    roster.members().forEach(member -> byId.put(member.id(), member));
    roster.links().forEach(link -> links.put(link.key(), link.memberId()));
    byAddress = by(member -> MailAddress.of(member.email()).value());
    byAddressWithoutAlias = by(member -> MailAddress.of(member.email()).withoutAlias().value());
    byExactName = by(member -> PersonName.exactForm(member.displayName()));
    byId.forEach((id, member) -> names.put(id, PersonName.of(member.displayName())));
    bySortedName = by(member -> names.get(member.id()).sortedForm());
  }

  /** Everybody's name, taken apart once. */
  PersonName nameOf(Member member) {
    return names.get(member.id());
  }

  Optional<Member> member(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** The member id a key is linked to; it may belong to nobody of this course any more. */
  Optional<String> linked(IdentityKey key) {
    return Optional.ofNullable(links.get(key));
  }

  /** Exact address first: an alias only counts where no address is the same. */
  List<Member> byAddress(IdentityKey key) {
    List<Member> exact = byAddress.getOrDefault(key.value(), List.of());
    return exact.isEmpty()
        ? byAddressWithoutAlias.getOrDefault(
            MailAddress.of(key.value()).withoutAlias().value(), List.of())
        : exact;
  }

  List<Member> byExactName(IdentityKey key) {
    return byExactName.getOrDefault(key.value(), List.of());
  }

  /** All whose name differs only in accents or order: they are namesakes to us. */
  List<Member> namesakes(PersonName name) {
    return bySortedName.getOrDefault(name.sortedForm(), List.of());
  }

  private Map<String, List<Member>> by(Function<Member, String> key) {
    Map<String, List<Member>> found = new HashMap<>();
    byId.values()
        .forEach(
            member ->
                found.computeIfAbsent(key.apply(member), any -> new ArrayList<>()).add(member));
    found.remove("");
    return found;
  }
}
