package org.presente.zoom.account.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;

/** Finds admins on their way to Zoom. */
@Singleton
public class AuthorizationRepository {
  private final EntityManager entityManager;

  @Inject
  public AuthorizationRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(AuthorizationEntity authorization) {
    entityManager.persist(authorization);
  }

  /** Found once only: it is gone afterwards, also when it was too late. */
  public Optional<AuthorizationEntity> take(String stateHash) {
    Optional<AuthorizationEntity> found =
        entityManager
            .createQuery(
                "select a from AuthorizationEntity a where a.stateHash = :hash",
                AuthorizationEntity.class)
            .setParameter("hash", stateHash)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst();
    found.ifPresent(entityManager::remove);
    return found;
  }

  public void dropExpired(Instant now) {
    entityManager
        .createQuery("delete from AuthorizationEntity a where a.expiresAt < :now")
        .setParameter("now", now)
        .executeUpdate();
  }
}
