package org.presente.host.attendance.domain;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.presente.host.attendance.domain.identity.Proof;
import org.presente.host.attendance.domain.measure.Interval;
import org.presente.host.attendance.domain.session.Presence;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.host.attendance.domain.suggestion.Suggestion;

/** The rows of one person while they are being sorted. */
final class RowGroup {

  private final List<PresenceRow> rows = new ArrayList<>();
  private final Set<Proof> proofs = EnumSet.noneOf(Proof.class);
  private final Map<String, Suggestion> suggestions = new TreeMap<>();

  void add(PresenceRow row) {
    rows.add(row);
  }

  void add(PresenceRow row, Proof proof) {
    rows.add(row);
    proofs.add(proof);
  }

  /** Rows of one person may show several names: each member is suggested once, at the best. */
  void suggest(List<Suggestion> more) {
    more.forEach(one -> suggestions.merge(one.memberId(), one, Suggestion::better));
  }

  Presence presence(Interval window) {
    return Presence.of(rows, window);
  }

  Set<Proof> proofs() {
    return proofs;
  }

  List<Suggestion> suggestions() {
    return suggestions.values().stream().sorted(Suggestion.BEST_FIRST).toList();
  }

  List<String> names() {
    Set<String> names = new TreeSet<>();
    rows.forEach(row -> names.add(row.evidence().displayName()));
    return List.copyOf(names);
  }

  boolean hasTime() {
    return rows.stream().anyMatch(PresenceRow::counts);
  }
}
