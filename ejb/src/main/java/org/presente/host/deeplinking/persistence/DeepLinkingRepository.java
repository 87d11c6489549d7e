package org.presente.host.deeplinking.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Optional;

/** Finds the request of a launch. */
@Singleton
public class DeepLinkingRepository {
  private final EntityManager entityManager;

  @Inject
  public DeepLinkingRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(DeepLinkingRequestEntity request) {
    entityManager.persist(request);
  }

  public Optional<DeepLinkingRequestEntity> ofVisit(String visitId) {
    return query(visitId).getResultStream().findFirst();
  }

  /** To be answered: a form that is sent twice has one answer. */
  public Optional<DeepLinkingRequestEntity> lockedOfVisit(String visitId) {
    return query(visitId).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
  }

  private TypedQuery<DeepLinkingRequestEntity> query(String visitId) {
    return entityManager
        .createQuery(
            "select r from DeepLinkingRequestEntity r where r.visitId = :visit",
            DeepLinkingRequestEntity.class)
        .setParameter("visit", visitId);
  }

  public int forget(Instant expiredBefore) {
    return entityManager
        .createQuery("delete from DeepLinkingRequestEntity r where r.expiresAt < :before")
        .setParameter("before", expiredBefore)
        .executeUpdate();
  }
}
