package org.presente.host.gradebook.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Gradebooks by lesson, and their columns. */
@Singleton
public class GradebookRepository {
  private final EntityManager entityManager;

  @Inject
  public GradebookRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(GradebookLink link) {
    entityManager.persist(link);
  }

  public Optional<GradebookLink> link(long lessonId) {
    return entityManager
        .createQuery(
            "select l from GradebookLink l where l.lessonId = :lesson", GradebookLink.class)
        .setParameter("lesson", lessonId)
        .getResultStream()
        .findFirst();
  }

  /** Those of a registration that offer a list of columns, the newest lesson first. */
  public List<GradebookLink> linksOf(long registrationId, int limit) {
    return entityManager
        .createQuery(
            """
            select l from GradebookLink l
            where l.registrationId = :registration and l.lineItemsUrl is not null
            order by l.id desc""",
            GradebookLink.class)
        .setParameter("registration", registrationId)
        .setMaxResults(limit)
        .getResultList();
  }

  public GradeColumn add(GradeColumn column) {
    entityManager.persist(column);
    return column;
  }

  public Optional<GradeColumn> column(long id) {
    return Optional.ofNullable(entityManager.find(GradeColumn.class, id));
  }

  public Optional<GradeColumn> column(long lessonId, String resourceId) {
    return entityManager
        .createQuery(
            "select c from GradeColumn c where c.lessonId = :lesson and c.resourceId = :resource",
            GradeColumn.class)
        .setParameter("lesson", lessonId)
        .setParameter("resource", resourceId)
        .getResultStream()
        .findFirst();
  }

  /**
   * Those at which nobody has looked for some time, the longest first.
   *
   * @param lookedBefore or just then
   * @param sentSince whether somebody's score arrived there
   */
  public List<GradeColumn> columnsToLookAt(Instant lookedBefore, Instant sentSince, int limit) {
    return entityManager
        .createQuery(
            """
            select c from GradeColumn c
            where c.lineItemUrl is not null and c.lookedAt <= :before
              and exists (select s.id from ScoreEntity s
                          where s.columnId = c.id and s.sentAt > :since)
            order by c.lookedAt, c.id""",
            GradeColumn.class)
        .setParameter("before", lookedBefore)
        .setParameter("since", sentSince)
        .setMaxResults(limit)
        .getResultList();
  }

  /** In the order in which they were wanted. */
  public List<GradeColumn> columns(long lessonId) {
    return entityManager
        .createQuery(
            "select c from GradeColumn c where c.lessonId = :lesson order by c.id",
            GradeColumn.class)
        .setParameter("lesson", lessonId)
        .getResultList();
  }

  /** Whether another column than this one sends its scores there. */
  public boolean isUsedElsewhere(String address, long columnId) {
    return !entityManager
        .createQuery(
            "select c.id from GradeColumn c where c.lineItemUrl = :address and c.id <> :column",
            Long.class)
        .setParameter("address", address)
        .setParameter("column", columnId)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
