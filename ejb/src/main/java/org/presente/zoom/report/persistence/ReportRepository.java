package org.presente.zoom.report.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.presente.host.attendance.domain.session.EvidenceRead;

/** Finds watched classes, runs and reads. */
@Singleton
public class ReportRepository {
  private final EntityManager entityManager;

  @Inject
  public ReportRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public WatchEntity add(WatchEntity watch) {
    entityManager.persist(watch);
    return watch;
  }

  public ZoomInstanceEntity add(ZoomInstanceEntity instance) {
    entityManager.persist(instance);
    return instance;
  }

  public void add(InstanceReadEntity read) {
    entityManager.persist(read);
  }

  public void remove(WatchEntity watch) {
    entityManager.remove(watch);
  }

  public List<WatchEntity> watches() {
    return entityManager
        .createQuery("select w from WatchEntity w order by w.nextLook", WatchEntity.class)
        .getResultList();
  }

  public Optional<WatchEntity> watch(long id) {
    return Optional.ofNullable(entityManager.find(WatchEntity.class, id));
  }

  public List<WatchEntity> watches(Collection<Long> meetingIds) {
    return meetingIds.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select w from WatchEntity w where w.meetingId in :meetings order by w.id",
                WatchEntity.class)
            .setParameter("meetings", meetingIds)
            .getResultList();
  }

  public Optional<ZoomInstanceEntity> find(long id) {
    return Optional.ofNullable(entityManager.find(ZoomInstanceEntity.class, id));
  }

  public List<ZoomInstanceEntity> ofMeeting(long meetingId) {
    return entityManager
        .createQuery(
            "select i from ZoomInstanceEntity i where i.meetingId = :meeting order by i.startedAt",
            ZoomInstanceEntity.class)
        .setParameter("meeting", meetingId)
        .getResultList();
  }

  /** Runs of these meetings that belong to no class, of late. */
  public List<ZoomInstanceEntity> held(Collection<Long> meetingIds, Instant since) {
    return entityManager
        .createQuery(
            """
            select i from ZoomInstanceEntity i
            where i.meetingId in :meetings and i.state = :held and i.startedAt >= :since
            order by i.startedAt""",
            ZoomInstanceEntity.class)
        .setParameter("meetings", meetingIds)
        .setParameter("held", ZoomInstanceEntity.State.HELD)
        .setParameter("since", since)
        .getResultList();
  }

  public List<ZoomInstanceEntity> ofClass(long meetingId, Instant scheduledStart) {
    return ofMeeting(meetingId).stream()
        .filter(instance -> instance.scheduledStart().equals(Optional.of(scheduledStart)))
        .toList();
  }

  public List<EvidenceRead> reads(long instanceId) {
    return entityManager
        .createQuery(
            "select r from InstanceReadEntity r where r.instanceId = :instance order by r.readAt",
            InstanceReadEntity.class)
        .setParameter("instance", instanceId)
        .getResultStream()
        .map(InstanceReadEntity::value)
        .toList();
  }
}
