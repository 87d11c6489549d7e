package org.presente.host.roster.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Groups of courses, who is in them, and where they are read. */
@Singleton
public class GroupRepository {
  private final EntityManager entityManager;

  @Inject
  public GroupRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public GroupSourceEntity add(GroupSourceEntity source) {
    entityManager.persist(source);
    return source;
  }

  public CourseGroupEntity add(CourseGroupEntity group) {
    entityManager.persist(group);
    return group;
  }

  public void add(GroupMemberEntity member) {
    entityManager.persist(member);
  }

  public void remove(GroupMemberEntity member) {
    entityManager.remove(member);
  }

  public Optional<GroupSourceEntity> source(long courseId) {
    return entityManager
        .createQuery(
            "select s from GroupSourceEntity s where s.courseId = :course", GroupSourceEntity.class)
        .setParameter("course", courseId)
        .getResultStream()
        .findFirst();
  }

  public List<GroupSourceEntity> sourcesNotReadSince(Instant limit) {
    return entityManager
        .createQuery(
            """
            select s from GroupSourceEntity s
            where (s.readAt is null or s.readAt < :limit)
              and (s.failedAt is null or s.failedAt < :limit)""",
            GroupSourceEntity.class)
        .setParameter("limit", limit)
        .getResultList();
  }

  /** By set and name, also those that are gone. */
  public List<CourseGroupEntity> groups(long courseId) {
    return entityManager
        .createQuery(
            """
            select g from CourseGroupEntity g where g.courseId = :course
            order by g.setName, g.name, g.id""",
            CourseGroupEntity.class)
        .setParameter("course", courseId)
        .getResultList();
  }

  public List<GroupMemberEntity> members(long groupId) {
    return entityManager
        .createQuery(
            "select m from GroupMemberEntity m where m.groupId = :group", GroupMemberEntity.class)
        .setParameter("group", groupId)
        .getResultList();
  }

  /** Of all groups of a course. */
  public List<GroupMemberEntity> membersOfCourse(long courseId) {
    return entityManager
        .createQuery(
            """
            select m from GroupMemberEntity m, CourseGroupEntity g
            where g.id = m.groupId and g.courseId = :course""",
            GroupMemberEntity.class)
        .setParameter("course", courseId)
        .getResultList();
  }
}
