package org.presente.host.attendance.domain;

import java.util.Optional;
import java.util.Set;
import org.presente.host.attendance.domain.identity.Proof;
import org.presente.host.attendance.domain.mark.Mark;
import org.presente.host.attendance.domain.measure.Fraction;
import org.presente.host.attendance.domain.session.Presence;

/**
 * What a student of the course gets.
 *
 * @param share of the graded period, at most one; zero when nothing was held
 * @param proofs all by which rows were recognised; empty for who never appeared
 */
public record MemberResult(
    String memberId, Presence presence, Fraction share, Set<Proof> proofs, Mark mark) {

  public MemberResult {
    proofs = Set.copyOf(proofs);
  }

  public Optional<Proof> strongestProof() {
    return proofs.stream().sorted().findFirst();
  }
}
