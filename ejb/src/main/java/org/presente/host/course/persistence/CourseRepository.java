package org.presente.host.course.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Courses, lessons and nonces. */
@Singleton
public class CourseRepository {
  private final EntityManager entityManager;

  @Inject
  public CourseRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * Uses a nonce up. A second use violates the primary key and ends the transaction: that is the
   * replay verdict, on every node.
   */
  public void consumeNonce(String hash, Instant expiresAt) {
    entityManager
        .createNativeQuery("insert into nonce (nonce_hash, expires_at) values (?1, ?2)")
        .setParameter(1, hash)
        .setParameter(2, expiresAt.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  public int forgetNonces(Instant expiredBefore) {
    return entityManager
        .createNativeQuery("delete from nonce where expires_at < ?1")
        .setParameter(1, expiredBefore.atOffset(ZoneOffset.UTC))
        .executeUpdate();
  }

  public CourseEntity add(CourseEntity course) {
    entityManager.persist(course);
    return course;
  }

  public LessonEntity add(LessonEntity lesson) {
    entityManager.persist(lesson);
    return lesson;
  }

  public Optional<CourseEntity> course(long id) {
    return Optional.ofNullable(entityManager.find(CourseEntity.class, id));
  }

  public Optional<CourseEntity> course(long deploymentId, String contextId) {
    return entityManager
        .createQuery(
            """
            select c from CourseEntity c
            where c.deploymentId = :deployment and c.contextId = :context""",
            CourseEntity.class)
        .setParameter("deployment", deploymentId)
        .setParameter("context", contextId)
        .getResultStream()
        .findFirst();
  }

  /** Those that a platform calls so, in any of these deployments. */
  public List<CourseEntity> courses(List<Long> deploymentIds, String contextId) {
    return deploymentIds.stream().flatMap(id -> course(id, contextId).stream()).toList();
  }

  public Optional<LessonEntity> plannedLesson(long courseId, String planKey) {
    return entityManager
        .createQuery(
            "select l from LessonEntity l where l.courseId = :course and l.planKey = :key",
            LessonEntity.class)
        .setParameter("course", courseId)
        .setParameter("key", planKey)
        .getResultStream()
        .findFirst();
  }

  public Optional<LessonEntity> lesson(long id) {
    return Optional.ofNullable(entityManager.find(LessonEntity.class, id));
  }

  public Optional<LessonEntity> lesson(long courseId, String resourceLinkId) {
    return entityManager
        .createQuery(
            """
            select l from LessonEntity l
            where l.courseId = :course and l.resourceLinkId = :link""",
            LessonEntity.class)
        .setParameter("course", courseId)
        .setParameter("link", resourceLinkId)
        .getResultStream()
        .findFirst();
  }

  /** Ids of all courses with a lesson. */
  public List<Long> courses() {
    return entityManager
        .createQuery(
            "select distinct l.courseId from LessonEntity l order by l.courseId", Long.class)
        .getResultList();
  }

  /** The newest first; of a course with thousands the rest is left out. */
  public List<LessonEntity> lessons(long courseId, int most) {
    return entityManager
        .createQuery(
            """
            select l from LessonEntity l
            where l.courseId = :course and l.withdrawnAt is null order by l.id desc""",
            LessonEntity.class)
        .setParameter("course", courseId)
        .setMaxResults(most)
        .getResultList();
  }
}
