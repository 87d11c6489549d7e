package org.presente.zoom.live.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.presente.zoom.live.domain.Step;

/** Finds runs and steps. */
@Singleton
public class LiveRepository {
  private final EntityManager entityManager;

  @Inject
  public LiveRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public RunEntity add(RunEntity run) {
    entityManager.persist(run);
    return run;
  }

  public void add(StepEntity step) {
    entityManager.persist(step);
  }

  /** The newest first. */
  public List<RunEntity> runs(long meetingId) {
    return entityManager
        .createQuery(
            "select r from RunEntity r where r.meetingId = :meeting order by r.startedAt desc",
            RunEntity.class)
        .setParameter("meeting", meetingId)
        .getResultList();
  }

  public Optional<RunEntity> run(long meetingId, String uuid) {
    return runs(meetingId).stream().filter(run -> run.uuid().equals(uuid)).findFirst();
  }

  public List<Step> steps(long meetingId, String uuid) {
    return entityManager
        .createQuery(
            "select s from StepEntity s where s.meetingId = :meeting and s.uuid = :uuid",
            StepEntity.class)
        .setParameter("meeting", meetingId)
        .setParameter("uuid", uuid)
        .getResultStream()
        .map(StepEntity::step)
        .toList();
  }

  public long stepCount(long meetingId, String uuid) {
    return entityManager
        .createQuery(
            "select count(s) from StepEntity s where s.meetingId = :meeting and s.uuid = :uuid",
            Long.class)
        .setParameter("meeting", meetingId)
        .setParameter("uuid", uuid)
        .getSingleResult();
  }

  public void forgetBefore(Instant when) {
    entityManager
        .createQuery("delete from StepEntity s where s.happenedAt < :before")
        .setParameter("before", when)
        .executeUpdate();
  }
}
