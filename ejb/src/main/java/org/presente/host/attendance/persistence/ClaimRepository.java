package org.presente.host.attendance.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.attendance.domain.identity.ClaimAnswer;

/** What students said about unmatched people. */
@Singleton
public class ClaimRepository {
  private final EntityManager entityManager;

  @Inject
  public ClaimRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(ClaimEntity claim) {
    entityManager.persist(claim);
  }

  public void remove(ClaimEntity claim) {
    entityManager.remove(claim);
  }

  public void deleteOfSession(long sessionId) {
    entityManager
        .createQuery("delete from ClaimEntity c where c.sessionId = :session")
        .setParameter("session", sessionId)
        .executeUpdate();
  }

  public Optional<ClaimEntity> claim(long sessionId, long personId) {
    return ofSession(sessionId).stream().filter(it -> it.personId() == personId).findFirst();
  }

  /** What somebody said about classes of a lesson, by session. */
  public Map<Long, ClaimEntity> ofPerson(long lessonId, long personId) {
    return entityManager
        .createQuery(
            """
            select c from ClaimEntity c, SessionEntity s
            where s.id = c.sessionId and s.lessonId = :lesson and c.personId = :person""",
            ClaimEntity.class)
        .setParameter("lesson", lessonId)
        .setParameter("person", personId)
        .getResultStream()
        .collect(Collectors.toMap(ClaimEntity::sessionId, Function.identity()));
  }

  /** In the order in which they were made. */
  public List<ClaimEntity> ofSession(long sessionId) {
    return entityManager
        .createQuery(
            "select c from ClaimEntity c where c.sessionId = :session order by c.claimedAt, c.id",
            ClaimEntity.class)
        .setParameter("session", sessionId)
        .getResultList();
  }

  /** Those that wait for an answer, by session; sessions without any are left out. */
  public Map<Long, List<ClaimEntity>> openOfCourse(long courseId) {
    return entityManager
        .createQuery(
            """
            select c from ClaimEntity c, SessionEntity s
            where s.id = c.sessionId and s.courseId = :course and c.answer = :open""",
            ClaimEntity.class)
        .setParameter("course", courseId)
        .setParameter("open", ClaimAnswer.OPEN)
        .getResultStream()
        .collect(Collectors.groupingBy(ClaimEntity::sessionId));
  }
}
