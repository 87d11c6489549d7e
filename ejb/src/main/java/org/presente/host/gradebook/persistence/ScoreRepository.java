package org.presente.host.gradebook.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Scores by column and person. */
@Singleton
public class ScoreRepository {
  private final EntityManager entityManager;

  @Inject
  public ScoreRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public ScoreEntity add(ScoreEntity score) {
    entityManager.persist(score);
    return score;
  }

  public void add(PostEntity post) {
    entityManager.persist(post);
  }

  /** What the platform accepted, in order. */
  public List<PostEntity> posts(long columnId) {
    return entityManager
        .createQuery(
            "select p from PostEntity p where p.columnId = :column order by p.id", PostEntity.class)
        .setParameter("column", columnId)
        .getResultList();
  }

  /** Locked, so that a new proposal and the record of a try cannot cross. */
  public Optional<ScoreEntity> locked(long id) {
    return Optional.ofNullable(
        entityManager.find(ScoreEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public List<ScoreEntity> ofColumn(long columnId) {
    return entityManager
        .createQuery("select s from ScoreEntity s where s.columnId = :column", ScoreEntity.class)
        .setParameter("column", columnId)
        .getResultList();
  }

  /** As {@link #ofColumn}, locked. */
  public List<ScoreEntity> lockedOfColumn(long columnId) {
    return entityManager
        .createQuery(
            "select s from ScoreEntity s where s.columnId = :column order by s.id",
            ScoreEntity.class)
        .setParameter("column", columnId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Columns of a course with scores that the platform refused, or that are stopped. */
  public List<TroubledColumn> troubledOfCourse(long courseId) {
    return entityManager
        .createQuery(
            """
            select c.lessonId, c.label, count(s) from ScoreEntity s, GradeColumn c, GradebookLink l
            where c.id = s.columnId and l.lessonId = c.lessonId and l.courseId = :course
              and (s.state = :refused
                or (s.state = :waiting
                  and (l.stoppedReason is not null or c.problemDetail is not null)))
            group by c.lessonId, c.label, c.id order by c.id""",
            Object[].class)
        .setParameter("course", courseId)
        .setParameter("refused", ScoreState.REFUSED)
        .setParameter("waiting", ScoreState.WAITING)
        .getResultStream()
        .map(
            row ->
                new TroubledColumn(
                    ((Number) row[0]).longValue(), (String) row[1], ((Number) row[2]).longValue()))
        .toList();
  }

  /** What has waited for long, the longest first. */
  public List<ScoreEntity> waitingSince(Instant before, int limit) {
    return entityManager
        .createQuery(
            """
            select s from ScoreEntity s
            where s.state = :waiting and s.waitingSince < :before
            order by s.waitingSince, s.id""",
            ScoreEntity.class)
        .setParameter("waiting", ScoreState.WAITING)
        .setParameter("before", before)
        .setMaxResults(limit)
        .getResultList();
  }
}
