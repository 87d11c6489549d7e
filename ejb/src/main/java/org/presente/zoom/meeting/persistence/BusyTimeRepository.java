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

  /** Of whom anything is kept, as connection and host. */
  public List<Object[]> hosts() {
    return entityManager
        .createQuery(
            "select distinct b.connectionId, b.hostId from BusyTimeEntity b", Object[].class)
        .getResultList();
  }

  public void forget(long connectionId, String hostId) {
    entityManager
        .createQuery(
            "delete from BusyTimeEntity b where b.connectionId = :connection and b.hostId = :host")
        .setParameter("connection", connectionId)
        .setParameter("host", hostId)
        .executeUpdate();
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
