package org.presente.host.attendance.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import org.presente.host.attendance.domain.identity.ClaimAnswer;
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

  /** The staff said who the key is: whoever else claimed it was not that person. */
  void decided(SessionEntity session, IdentityKey key, Collection<String> members, long by) {
    repository.ofSession(session.id()).stream()
        .filter(claim -> claim.isOpen() && claim.key().equals(key))
        .forEach(
            claim ->
                claim.answer(
                    members.contains(Long.toString(claim.personId()))
                        ? ClaimAnswer.ACCEPTED
                        : ClaimAnswer.REFUSED,
                    by,
                    clock.instant()));
  }

  /** The staff do not believe one claim; who it really was stays open. */
  public void refuse(SessionEntity session, long personId, long by) {
    repository
        .claim(session.id(), personId)
        .filter(ClaimEntity::isOpen)
        .ifPresent(claim -> claim.answer(ClaimAnswer.REFUSED, by, clock.instant()));
  }
}
