package org.presente.host.course.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Searches for what a link or a course was copied from. Every search is within one deployment. */
@Singleton
public class CopyRepository {
  private final EntityManager entityManager;

  @Inject
  public CopyRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(CourseCopyEntity copy) {
    entityManager.persist(copy);
  }

  /** Newest first. */
  public List<CourseCopyEntity> copies(long deploymentId, String contextId) {
    return entityManager
        .createQuery(
            """
            select c from CourseCopyEntity c
            where c.deploymentId = :deployment and c.contextId = :context
            order by c.noticedAt desc, c.id""",
            CourseCopyEntity.class)
        .setParameter("deployment", deploymentId)
        .setParameter("context", contextId)
        .getResultList();
  }

  /** The lesson of an item that was handed out, in whichever course of the deployment. */
  public Optional<LessonEntity> lessonOfRef(long deploymentId, String meetingRef) {
    return entityManager
        .createQuery(
            """
            select l from LessonEntity l, LessonLinkEntity i, CourseEntity c
            where i.meetingRef = :ref and l.id = i.lessonId
              and c.id = l.courseId and c.deploymentId = :deployment""",
            LessonEntity.class)
        .setParameter("ref", meetingRef)
        .setParameter("deployment", deploymentId)
        .getResultStream()
        .findFirst();
  }

  /** The lesson of a link, in whichever course of the deployment. */
  public Optional<LessonEntity> lessonOfLink(long deploymentId, String resourceLinkId) {
    return entityManager
        .createQuery(
            """
            select l from LessonEntity l, CourseEntity c
            where c.id = l.courseId and c.deploymentId = :deployment
              and l.resourceLinkId = :link
            order by l.id desc""",
            LessonEntity.class)
        .setParameter("deployment", deploymentId)
        .setParameter("link", resourceLinkId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Empty unless exactly one lesson of the course is called so. */
  public Optional<LessonEntity> lessonCalled(long deploymentId, String contextId, String title) {
    List<LessonEntity> called =
        entityManager
            .createQuery(
                """
                select l from LessonEntity l, CourseEntity c
                where c.id = l.courseId and c.deploymentId = :deployment
                  and c.contextId = :context and l.title = :title""",
                LessonEntity.class)
            .setParameter("deployment", deploymentId)
            .setParameter("context", contextId)
            .setParameter("title", title)
            .setMaxResults(2)
            .getResultList();
    return called.size() == 1 ? Optional.of(called.get(0)) : Optional.empty();
  }
}
