package org.presente.host.attendance.domain;

import org.presente.host.attendance.domain.mark.Mark;
import org.presente.host.attendance.domain.measure.Fingerprint;
import org.presente.host.attendance.domain.session.Presence;
import org.presente.host.attendance.domain.suggestion.Suggestion;

/** Feeds a result to its fingerprint, part by part in a fixed order. */
final class ResultPrint {

  /** To be raised when the parts change, so that old prints never match by chance. */
  private static final int VERSION = 1;

  private final Fingerprint print = new Fingerprint();

  private ResultPrint() {}

  static String of(SessionResult result) {
    ResultPrint whole = new ResultPrint();
    whole.print.add(VERSION).add(result.occurrenceKey()).add(result.finalised());
    whole.print.add(result.period().intervals());
    whole.print.addAll(result.flags().stream().sorted().toList());
    result.members().forEach(whole::member);
    result.unmatched().forEach(whole::unmatched);
    result.listed().forEach(whole::listed);
    return whole.print.hex();
  }

  private void member(MemberResult member) {
    print.add("member").add(member.memberId()).addAll(member.proofs().stream().sorted().toList());
    presence(member.presence());
    Mark mark = member.mark();
    print.add(mark.status()).add(mark.reason()).addAll(mark.points().stream().toList());
  }

  private void unmatched(UnmatchedPerson person) {
    print.add("unmatched").add(person.key().text()).addAll(person.names());
    presence(person.presence());
    person.suggestions().forEach(this::suggestion);
  }

  private void suggestion(Suggestion suggestion) {
    print.add(suggestion.memberId()).add(suggestion.score()).addAll(suggestion.reasons());
  }

  private void listed(ListedPerson person) {
    print.add("listed").add(person.kind()).add(person.ref());
    presence(person.presence());
  }

  private void presence(Presence presence) {
    print.add(presence.intervals()).addAll(presence.rowKeys());
  }
}
