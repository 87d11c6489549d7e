package org.presente.host.diagnosis.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** The last launches by registration. */
@Singleton
public class LaunchRecordRepository {
  private final EntityManager entityManager;

  @Inject
  public LaunchRecordRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(LaunchRecord launch) {
    entityManager.persist(launch);
  }

  public List<LaunchRecord> newest(long registrationId, int limit) {
    return entityManager
        .createQuery(
            """
            select l from LaunchRecord l where l.registrationId = :registration
            order by l.happenedAt desc, l.id desc""",
            LaunchRecord.class)
        .setParameter("registration", registrationId)
        .setMaxResults(limit)
        .getResultList();
  }

  public List<Long> registrations() {
    return entityManager
        .createQuery("select distinct l.registrationId from LaunchRecord l", Long.class)
        .getResultList();
  }

  public int removeBefore(Instant limit) {
    return entityManager
        .createQuery("delete from LaunchRecord l where l.happenedAt < :limit")
        .setParameter("limit", limit)
        .executeUpdate();
  }

  public int removeBefore(long registrationId, Instant limit) {
    return entityManager
        .createQuery(
            """
            delete from LaunchRecord l
            where l.registrationId = :registration and l.happenedAt < :limit""")
        .setParameter("registration", registrationId)
        .setParameter("limit", limit)
        .executeUpdate();
  }
}
