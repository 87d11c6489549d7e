package org.presente.host.audit.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.presente.host.audit.AuditFilter;

/** Keeps who did what. */
@Singleton
public class AuditRepository {
  private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

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

  /** The newest first. */
  public List<AuditEntity> find(AuditFilter filter, int first, int most) {
    return entityManager
        .createQuery(
            """
            select a from AuditEntity a
            where a.happenedAt >= :from and a.happenedAt < :until
              and (:text = '' or locate(:text, lower(a.actor)) > 0
                or locate(:text, lower(a.act)) > 0 or locate(:text, lower(a.subject)) > 0
                or locate(:text, lower(a.detail)) > 0)
            order by a.happenedAt desc, a.id desc""",
            AuditEntity.class)
        .setParameter("from", filter.from().orElse(Instant.EPOCH))
        .setParameter("until", filter.until().orElse(END_OF_TIME))
        .setParameter("text", filter.text())
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }
}
