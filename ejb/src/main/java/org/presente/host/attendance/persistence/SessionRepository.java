package org.presente.host.attendance.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sessions, their marks, and what the staff decided. */
@Singleton
public class SessionRepository {
  private final EntityManager entityManager;

  @Inject
  public SessionRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public SessionEntity add(SessionEntity session) {
    entityManager.persist(session);
    return session;
  }

  /** Writes what other rows are about to refer to. */
  public void flush() {
    entityManager.flush();
  }

  /** With its marks; for one that came from a backup and has nothing else. */
  public void remove(SessionEntity session) {
    // At once: nothing tells the entity manager that marks have to go before their session.
    entityManager
        .createQuery("delete from MarkEntity m where m.sessionId = :session")
        .setParameter("session", session.id())
        .executeUpdate();
    entityManager.remove(session);
  }

  public Optional<SessionEntity> session(long id) {
    return Optional.ofNullable(entityManager.find(SessionEntity.class, id));
  }

  /** Locked, so that two computations cannot cross. */
  public Optional<SessionEntity> locked(long id) {
    return Optional.ofNullable(
        entityManager.find(SessionEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** As {@link #locked(long)}. */
  public Optional<SessionEntity> locked(long lessonId, String source, String occurrenceKey) {
    return entityManager
        .createQuery(
            """
            select s from SessionEntity s
            where s.lessonId = :lesson and s.source = :source and s.occurrenceKey = :key""",
            SessionEntity.class)
        .setParameter("lesson", lessonId)
        .setParameter("source", source)
        .setParameter("key", occurrenceKey)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** The newest first. */
  public List<SessionEntity> ofLesson(long lessonId) {
    return entityManager
        .createQuery(
            """
            select s from SessionEntity s where s.lessonId = :lesson
            order by s.scheduledStart desc, s.id desc""",
            SessionEntity.class)
        .setParameter("lesson", lessonId)
        .getResultList();
  }

  /** Of all its lessons, the oldest first. */
  public List<SessionEntity> ofCourse(long courseId) {
    return entityManager
        .createQuery(
            """
            select s from SessionEntity s where s.courseId = :course
            order by s.scheduledStart, s.id""",
            SessionEntity.class)
        .setParameter("course", courseId)
        .getResultList();
  }

  public List<MarkEntity> marksOfCourse(long courseId) {
    return entityManager
        .createQuery(
            """
            select m from MarkEntity m, SessionEntity s
            where s.id = m.sessionId and s.courseId = :course""",
            MarkEntity.class)
        .setParameter("course", courseId)
        .getResultList();
  }

  /** Ids of the sessions that can still be computed. */
  public List<Long> openOfCourse(long courseId) {
    return entityManager
        .createQuery(
            """
            select s.id from SessionEntity s
            where s.courseId = :course and s.rowsPurgedAt is null order by s.id""",
            Long.class)
        .setParameter("course", courseId)
        .getResultList();
  }

  /** Ids of sessions whose rows are due to go, the oldest first. */
  public List<Long> endedBefore(Instant limit, int atMost) {
    return entityManager
        .createQuery(
            """
            select s.id from SessionEntity s
            where s.scheduledEnd < :limit and s.rowsPurgedAt is null order by s.scheduledEnd""",
            Long.class)
        .setParameter("limit", limit)
        .setMaxResults(atMost)
        .getResultList();
  }

  public void add(MarkEntity mark) {
    entityManager.persist(mark);
  }

  public void remove(MarkEntity mark) {
    entityManager.remove(mark);
  }

  public List<MarkEntity> marks(long sessionId) {
    return entityManager
        .createQuery("select m from MarkEntity m where m.sessionId = :session", MarkEntity.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  public Optional<MarkEntity> mark(long sessionId, long personId) {
    return entityManager
        .createQuery(
            "select m from MarkEntity m where m.sessionId = :session and m.personId = :person",
            MarkEntity.class)
        .setParameter("session", sessionId)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  /** Somebody's marks of a lesson, by session. */
  public Map<Long, MarkEntity> marksOfPerson(long lessonId, long personId) {
    return entityManager
        .createQuery(
            """
            select m from MarkEntity m, SessionEntity s
            where s.id = m.sessionId and s.lessonId = :lesson and m.personId = :person""",
            MarkEntity.class)
        .setParameter("lesson", lessonId)
        .setParameter("person", personId)
        .getResultStream()
        .collect(Collectors.toMap(MarkEntity::sessionId, Function.identity()));
  }

  /** Somebody's marks of a course, by session. */
  public Map<Long, MarkEntity> marksOfPersonInCourse(long courseId, long personId) {
    return entityManager
        .createQuery(
            """
            select m from MarkEntity m, SessionEntity s
            where s.id = m.sessionId and s.courseId = :course and m.personId = :person""",
            MarkEntity.class)
        .setParameter("course", courseId)
        .setParameter("person", personId)
        .getResultStream()
        .collect(Collectors.toMap(MarkEntity::sessionId, Function.identity()));
  }

  public List<SessionCounts> counts(long lessonId) {
    return entityManager
        .createQuery(
            """
            select m.sessionId, count(m),
              sum(case when m.presentSeconds > 0 then 1 else 0 end)
            from MarkEntity m, SessionEntity s
            where s.id = m.sessionId and s.lessonId = :lesson
            group by m.sessionId""",
            Object[].class)
        .setParameter("lesson", lessonId)
        .getResultStream()
        .map(
            row ->
                new SessionCounts(
                    ((Number) row[0]).longValue(),
                    ((Number) row[1]).longValue(),
                    ((Number) row[2]).longValue()))
        .toList();
  }

  public DecisionEntity add(DecisionEntity decision) {
    entityManager.persist(decision);
    return decision;
  }

  public Optional<DecisionEntity> decision(long id) {
    return Optional.ofNullable(entityManager.find(DecisionEntity.class, id));
  }

  /** Those that stand, in the order in which they were made. */
  public List<DecisionEntity> decisions(long courseId) {
    return entityManager
        .createQuery(
            """
            select d from DecisionEntity d
            where d.courseId = :course and d.undoneAt is null order by d.decidedAt, d.id""",
            DecisionEntity.class)
        .setParameter("course", courseId)
        .getResultList();
  }
}
