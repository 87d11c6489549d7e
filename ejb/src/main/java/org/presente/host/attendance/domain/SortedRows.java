package org.presente.host.attendance.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.identity.Identification;
import org.presente.host.attendance.domain.identity.Identification.Outsider;
import org.presente.host.attendance.domain.identity.Identification.Recognised;
import org.presente.host.attendance.domain.identity.Identification.Suggested;
import org.presente.host.attendance.domain.identity.Identifier;
import org.presente.host.attendance.domain.identity.Member;
import org.presente.host.attendance.domain.identity.Proof;
import org.presente.host.attendance.domain.session.PresenceRow;

/** A session's rows by person: members by id, all others by the key of a decision. */
final class SortedRows {

  private final Identifier identifier;
  private final Map<Evidence, Identification> known = new HashMap<>();
  private final Map<Evidence, String> decisionKeys = new HashMap<>();
  private final Map<String, RowGroup> members = new HashMap<>();
  private final Map<String, RowGroup> hosts = new TreeMap<>();
  private final Map<String, RowGroup> guests = new TreeMap<>();
  private final Map<String, RowGroup> unmatched = new TreeMap<>();
  private final List<PresenceRow> ofStaff = new ArrayList<>();

  SortedRows(Identifier identifier, List<PresenceRow> rows) {
    this.identifier = identifier;
    rows.forEach(this::sort);
  }

  private void sort(PresenceRow row) {
    Identification who = known.computeIfAbsent(row.evidence(), identifier::identify);
    if (who instanceof Recognised recognised && isCredible(row, recognised)) {
      recognised.members().forEach(member -> credit(member, row, recognised.proof()));
    } else if (row.host()) {
      ofStaff.add(row);
      group(hosts, row).add(row);
    } else if (who instanceof Outsider) {
      group(guests, row).add(row);
    } else {
      RowGroup group = group(unmatched, row);
      group.add(row);
      if (who instanceof Suggested suggested) {
        group.suggest(suggested.suggestions());
      }
    }
  }

  /** Whoever runs the meeting is a student only by a decision; an account may be shared. */
  private static boolean isCredible(PresenceRow row, Recognised recognised) {
    return !row.host()
        || recognised.proof() == Proof.DECISION
        || recognised.members().stream().allMatch(SortedRows::isStaff);
  }

  private void credit(Member member, PresenceRow row, Proof proof) {
    members.computeIfAbsent(member.id(), any -> new RowGroup()).add(row, proof);
    if (isStaff(member)) {
      ofStaff.add(row);
    }
  }

  private static boolean isStaff(Member member) {
    return member.role() == Member.Role.STAFF;
  }

  private RowGroup group(Map<String, RowGroup> groups, PresenceRow row) {
    String key =
        decisionKeys.computeIfAbsent(row.evidence(), evidence -> evidence.decisionKey().text());
    return groups.computeIfAbsent(key, any -> new RowGroup());
  }

  /** Empty for a member who never appeared. */
  RowGroup of(Member member) {
    return members.getOrDefault(member.id(), new RowGroup());
  }

  List<PresenceRow> ofStaff() {
    return ofStaff;
  }

  Map<String, RowGroup> hosts() {
    return hosts;
  }

  Map<String, RowGroup> guests() {
    return guests;
  }

  Map<String, RowGroup> unmatched() {
    return unmatched;
  }
}
