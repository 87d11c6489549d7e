package org.presente.zoom.recording.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Finds recordings. */
@Singleton
public class RecordingRepository {
  private final EntityManager entityManager;

  @Inject
  public RecordingRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public RecordingEntity add(RecordingEntity recording) {
    entityManager.persist(recording);
    return recording;
  }

  public Optional<RecordingEntity> find(long id) {
    return Optional.ofNullable(entityManager.find(RecordingEntity.class, id));
  }

  public Optional<RecordingEntity> ofRun(String uuid) {
    return entityManager
        .createQuery("select r from RecordingEntity r where r.uuid = :uuid", RecordingEntity.class)
        .setParameter("uuid", uuid)
        .getResultStream()
        .findFirst();
  }

  /** Whose last day on Zoom is over, and of which nobody has seen that it is gone. */
  public List<RecordingEntity> expiredBefore(LocalDate today) {
    return entityManager
        .createQuery(
            "select r from RecordingEntity r where r.expiresOn < :today and r.goneAt is null",
            RecordingEntity.class)
        .setParameter("today", today)
        .getResultList();
  }

  /** The newest first. */
  public List<RecordingEntity> ofMeetings(Collection<Long> meetingIds) {
    return meetingIds.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select r from RecordingEntity r where r.meetingId in :meetings"
                    + " order by r.startedAt desc",
                RecordingEntity.class)
            .setParameter("meetings", meetingIds)
            .getResultList();
  }
}
