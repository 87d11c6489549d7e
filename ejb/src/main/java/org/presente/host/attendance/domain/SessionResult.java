package org.presente.host.attendance.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presente.host.attendance.domain.session.GradedPeriod;

/**
 * All that a session comes to.
 *
 * @param members the students of the course, by id, absent ones included
 * @param finalised false: for display only, nothing is to be sent
 */
public record SessionResult(
    String occurrenceKey,
    GradedPeriod period,
    List<MemberResult> members,
    List<UnmatchedPerson> unmatched,
    List<ListedPerson> listed,
    Set<SessionFlag> flags,
    boolean finalised) {

  public SessionResult {
    members = List.copyOf(members);
    unmatched = List.copyOf(unmatched);
    listed = List.copyOf(listed);
    flags = Set.copyOf(flags);
  }

  public Optional<MemberResult> member(String memberId) {
    return members.stream().filter(result -> result.memberId().equals(memberId)).findFirst();
  }

  /** Equal for equal results: when it is the one stored, there is nothing to write. */
  public String fingerprint() {
    return ResultPrint.of(this);
  }
}
