package org.presente.host.gradebook.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.presente.host.gradebook.TroubleView;

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

  /** As {@link #locked(long)}, always in the same order. */
  public List<ScoreEntity> locked(Collection<Long> ids) {
    return entityManager
        .createQuery(
            "select s from ScoreEntity s where s.id in :ids order by s.id", ScoreEntity.class)
        .setParameter("ids", ids)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
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

  /** Somebody's scores in the columns of a lesson. */
  public List<ScoreEntity> ofPerson(long lessonId, long personId) {
    return entityManager
        .createQuery(
            """
            select s from ScoreEntity s, GradeColumn c
            where c.id = s.columnId and c.lessonId = :lesson and s.personId = :person""",
            ScoreEntity.class)
        .setParameter("lesson", lessonId)
        .setParameter("person", personId)
        .getResultList();
  }

  /** Columns of a course with scores that were refused, are stopped, or are in dispute. */
  public List<TroubleView> troubledOfCourse(long courseId) {
    return entityManager
        .createQuery(
            """
            select c.lessonId, c.resourceId, c.label, count(s),
              sum(case when s.state = :kept then 1 else 0 end)
            from ScoreEntity s, GradeColumn c, GradebookLink l
            where c.id = s.columnId and l.lessonId = c.lessonId and l.courseId = :course
              and (s.state = :refused
                or (s.state = :kept and s.agreedAt is null)
                or (s.state = :waiting
                  and (l.stoppedReason is not null or c.problemDetail is not null)))
            group by c.lessonId, c.resourceId, c.label, c.id order by c.id""",
            Object[].class)
        .setParameter("course", courseId)
        .setParameter("refused", ScoreState.REFUSED)
        .setParameter("kept", ScoreState.KEPT)
        .setParameter("waiting", ScoreState.WAITING)
        .getResultStream()
        .map(ScoreRepository::trouble)
        .toList();
  }

  private static TroubleView trouble(Object[] row) {
    long all = ((Number) row[3]).longValue();
    long disputed = ((Number) row[4]).longValue();
    return new TroubleView(
        ((Number) row[0]).longValue(), (String) row[1], (String) row[2], all - disputed, disputed);
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
