package org.presente.host.attendance.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.presente.host.attendance.domain.identity.ClaimAnswer;
import org.presente.host.attendance.domain.identity.Decision;
import org.presente.host.attendance.domain.identity.IdentityKey;
import org.presente.host.attendance.persistence.ClaimEntity;
import org.presente.host.attendance.persistence.ClaimRepository;
import org.presente.host.attendance.persistence.SessionEntity;

/** Answers students' claims by what the staff decide. */
@Singleton
public class Claims {
  private final ClaimRepository repository;
  private final Clock clock;

  @Inject
  public Claims(ClaimRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /**
   * The staff said who somebody is, for the whole course: whoever else claimed to have been that
   * person was not.
   */
  void decided(long courseId, Decision decision, long by) {
    repository.openOfCourse(courseId).values().stream()
        .flatMap(List::stream)
        .filter(claim -> claim.key().equals(decision.key()))
        .forEach(
            claim ->
                claim.answer(
                    decision.memberIds().contains(Long.toString(claim.personId()))
                        ? ClaimAnswer.ACCEPTED
                        : ClaimAnswer.REFUSED,
                    by,
                    clock.instant()));
  }

  /**
   * Who is recognised by now need not be decided upon; who is not recognised any more, because a
   * decision was taken back, is claimed again. What was refused stays so.
   *
   * @param unmatched who is not recognised in the session
   */
  void follow(SessionEntity session, Set<IdentityKey> unmatched) {
    for (ClaimEntity claim : repository.ofSession(session.id())) {
      boolean open = unmatched.contains(claim.key());
      if (claim.isOpen() && !open) {
        claim.settle(clock.instant());
      } else if (open && claim.isAnsweredByRecognition()) {
        claim.reopen();
      }
    }
  }

  /** The staff do not believe one claim; who it really was stays open. */
  public void refuse(SessionEntity session, long personId, long by) {
    repository
        .claim(session.id(), personId)
        .filter(ClaimEntity::isOpen)
        .ifPresent(claim -> claim.answer(ClaimAnswer.REFUSED, by, clock.instant()));
  }
}
