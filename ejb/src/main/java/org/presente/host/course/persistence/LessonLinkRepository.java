package org.presente.host.course.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Items handed to platforms. Every search is within one course: references are no secrets. */
@Singleton
public class LessonLinkRepository {
  private final EntityManager entityManager;

  @Inject
  public LessonLinkRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public LessonLinkEntity add(LessonLinkEntity link) {
    entityManager.persist(link);
    return link;
  }

  public Optional<LessonLinkEntity> ofLink(long courseId, String resourceLinkId) {
    return entityManager
        .createQuery(
            """
            select l from LessonLinkEntity l
            where l.courseId = :course and l.resourceLinkId = :link""",
            LessonLinkEntity.class)
        .setParameter("course", courseId)
        .setParameter("link", resourceLinkId)
        .getResultStream()
        .findFirst();
  }

  /** Locked: of two links with one reference that are opened at once, one takes the lesson. */
  public Optional<LessonLinkEntity> lockedOfRef(long courseId, String meetingRef) {
    return entityManager
        .createQuery(
            """
            select l from LessonLinkEntity l
            where l.courseId = :course and l.meetingRef = :ref""",
            LessonLinkEntity.class)
        .setParameter("course", courseId)
        .setParameter("ref", meetingRef)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }
}
