package org.presente.host.attendance;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.presente.host.attendance.domain.ListedPerson;
import org.presente.host.attendance.domain.SessionResult;
import org.presente.host.attendance.domain.UnmatchedPerson;
import org.presente.host.attendance.domain.identity.IdentityKey;
import org.presente.host.attendance.domain.suggestion.Suggestion;
import org.presente.host.attendance.persistence.ClaimEntity;
import org.presente.host.roster.MemberView;

/** Gives the persons of a result their names. */
record PeopleViews(
    Map<Long, MemberView> members,
    SessionResult result,
    List<ClaimEntity> claims,
    Function<IdentityKey, String> tokens) {
  List<UnmatchedView> unmatched() {
    return result.unmatched().stream()
        .map(this::view)
        .sorted(Comparator.comparing(UnmatchedView::present).reversed())
        .toList();
  }

  private UnmatchedView view(UnmatchedPerson person) {
    return new UnmatchedView(
        tokens.apply(person.key()),
        !person.key().isBlank(),
        person.names(),
        person.presence().length(),
        person.suggestions().stream().map(this::view).toList(),
        claims.stream()
            .filter(claim -> claim.isOpen() && claim.key().equals(person.key()))
            .map(claim -> new ClaimantView(claim.personId(), name(claim.personId())))
            .toList());
  }

  private SuggestionView view(Suggestion suggestion) {
    long id = Long.parseLong(suggestion.memberId());
    return new SuggestionView(id, name(id), suggestion.reasons());
  }

  List<ListedView> listed() {
    return result.listed().stream()
        .map(person -> new ListedView(person.kind(), name(person), person.presence().length()))
        .toList();
  }

  private String name(ListedPerson person) {
    return person instanceof ListedPerson.Other other
        ? String.join(", ", other.names())
        : name(Long.parseLong(person.ref()));
  }

  String name(long personId) {
    return Optional.ofNullable(members.get(personId)).map(MemberView::name).orElse("");
  }
}
