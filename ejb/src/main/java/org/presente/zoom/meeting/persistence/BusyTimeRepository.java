package org.presente.zoom.meeting.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/** Finds the times at which hosts are in meetings that are not ours. */
@Singleton
public class BusyTimeRepository {
  private final EntityManager entityManager;

  @Inject
  public BusyTimeRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(BusyTimeEntity time) {
    entityManager.persist(time);
  }

  public void remove(BusyTimeEntity time) {
    entityManager.remove(time);
  }

  public List<BusyTimeEntity> ofHost(long connectionId, String hostId) {
    return entityManager
        .createQuery(
            "select b from BusyTimeEntity b where b.connectionId = :connection"
                + " and b.hostId = :host",
            BusyTimeEntity.class)
        .setParameter("connection", connectionId)
        .setParameter("host", hostId)
        .getResultList();
  }

  /** That are not over yet, of all hosts. */
  public List<BusyTimeEntity> ofConnection(long connectionId, Instant now) {
    return entityManager
        .createQuery(
            "select b from BusyTimeEntity b where b.connectionId = :connection"
                + " and b.endsAt > :now",
            BusyTimeEntity.class)
        .setParameter("connection", connectionId)
        .setParameter("now", now)
        .getResultList();
  }
}
