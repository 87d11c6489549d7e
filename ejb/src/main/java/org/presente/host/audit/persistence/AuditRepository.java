package org.presente.host.audit.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Keeps who did what. */
@Singleton
public class AuditRepository {
  private final EntityManager entityManager;

  @Inject
  public AuditRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(AuditEntity entry) {
    entityManager.persist(entry);
  }

  public List<AuditEntity> newest(String subject, int limit) {
    return entityManager
        .createQuery(
            """
            select a from AuditEntity a where a.subject = :subject
            order by a.happenedAt desc, a.id desc""",
            AuditEntity.class)
        .setParameter("subject", subject)
        .setMaxResults(limit)
        .getResultList();
  }
}
