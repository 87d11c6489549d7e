package org.presente.host.attendance.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** What was chosen and what became of marks: policies, exceptions, the ledger. */
@Singleton
public class LedgerRepository {
  private final EntityManager entityManager;

  @Inject
  public LedgerRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public PolicyEntity add(PolicyEntity policy) {
    entityManager.persist(policy);
    return policy;
  }

  public void remove(PolicyEntity policy) {
    entityManager.remove(policy);
  }

  /** Of the course itself, or of one of its lessons. */
  public Optional<PolicyEntity> policy(long courseId, Optional<Long> lessonId) {
    return entityManager
        .createQuery("select p from PolicyEntity p where p.scope = :scope", PolicyEntity.class)
        .setParameter("scope", new PolicyEntity(courseId, lessonId).scope())
        .getResultStream()
        .findFirst();
  }

  /** Of the course's lessons, not of the course itself. */
  public List<PolicyEntity> policiesOfLessons(long courseId) {
    return entityManager
        .createQuery(
            """
            select p from PolicyEntity p
            where p.courseId = :course and p.lessonId is not null order by p.lessonId""",
            PolicyEntity.class)
        .setParameter("course", courseId)
        .getResultList();
  }

  public void add(ExceptionEntity exception) {
    entityManager.persist(exception);
  }

  /** Those that stand. */
  public List<ExceptionEntity> exceptions(long sessionId) {
    return entityManager
        .createQuery(
            """
            select e from ExceptionEntity e
            where e.sessionId = :session and e.undoneAt is null order by e.id""",
            ExceptionEntity.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** Also those that were taken back. */
  public void removeExceptions(long sessionId) {
    entityManager
        .createQuery("delete from ExceptionEntity e where e.sessionId = :session")
        .setParameter("session", sessionId)
        .executeUpdate();
  }

  public void add(EntryEntity entry) {
    entityManager.persist(entry);
  }

  /** In the order in which they were written. */
  public List<EntryEntity> entries(long sessionId) {
    return entityManager
        .createQuery(
            "select e from EntryEntity e where e.sessionId = :session order by e.writtenAt, e.id",
            EntryEntity.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** As {@link #entries(long)}, of one person. */
  public List<EntryEntity> entries(long sessionId, long personId) {
    return entityManager
        .createQuery(
            """
            select e from EntryEntity e
            where e.sessionId = :session and e.personId = :person order by e.writtenAt, e.id""",
            EntryEntity.class)
        .setParameter("session", sessionId)
        .setParameter("person", personId)
        .getResultList();
  }
}
