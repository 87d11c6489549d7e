package org.presente.host.attendance.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** What sources told: runs of meetings, rows, registrant ids. */
@Singleton
public class EvidenceRepository {
  private final EntityManager entityManager;

  @Inject
  public EvidenceRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public InstanceEntity add(InstanceEntity instance) {
    entityManager.persist(instance);
    return instance;
  }

  /** A run, in whichever session of the lesson it is. */
  public Optional<InstanceEntity> instance(long lessonId, String source, String instanceKey) {
    return entityManager
        .createQuery(
            """
            select i from InstanceEntity i, SessionEntity s
            where s.id = i.sessionId and s.lessonId = :lesson and s.source = :source
              and i.instanceKey = :key""",
            InstanceEntity.class)
        .setParameter("lesson", lessonId)
        .setParameter("source", source)
        .setParameter("key", instanceKey)
        .getResultStream()
        .findFirst();
  }

  public List<InstanceEntity> instances(long sessionId) {
    return entityManager
        .createQuery(
            "select i from InstanceEntity i where i.sessionId = :session order by i.id",
            InstanceEntity.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  public void add(RowEntity row) {
    entityManager.persist(row);
  }

  public List<RowEntity> rows(long instanceId) {
    return entityManager
        .createQuery(
            "select r from RowEntity r where r.instanceId = :instance order by r.id",
            RowEntity.class)
        .setParameter("instance", instanceId)
        .getResultList();
  }

  public int deleteRows(long sessionId) {
    return entityManager
        .createQuery(
            """
            delete from RowEntity r where r.instanceId in
              (select i.id from InstanceEntity i where i.sessionId = :session)""")
        .setParameter("session", sessionId)
        .executeUpdate();
  }

  public void add(RegistrantEntity registrant) {
    entityManager.persist(registrant);
  }

  public List<RegistrantEntity> registrants(long lessonId, String source) {
    return entityManager
        .createQuery(
            """
            select r from RegistrantEntity r
            where r.lessonId = :lesson and r.source = :source order by r.id""",
            RegistrantEntity.class)
        .setParameter("lesson", lessonId)
        .setParameter("source", source)
        .getResultList();
  }
}
