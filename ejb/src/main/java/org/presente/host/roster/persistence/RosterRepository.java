package org.presente.host.roster.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** People, memberships and roster sources. */
@Singleton
public class RosterRepository {
  private final EntityManager entityManager;

  @Inject
  public RosterRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public PersonEntity add(PersonEntity person) {
    entityManager.persist(person);
    return person;
  }

  public void add(MembershipEntity membership) {
    entityManager.persist(membership);
  }

  public void add(RosterSourceEntity source) {
    entityManager.persist(source);
  }

  public Optional<PersonEntity> person(long id) {
    return Optional.ofNullable(entityManager.find(PersonEntity.class, id));
  }

  public Optional<PersonEntity> person(long registrationId, String subject) {
    return entityManager
        .createQuery(
            """
            select p from PersonEntity p
            where p.registrationId = :registration and p.subject = :subject""",
            PersonEntity.class)
        .setParameter("registration", registrationId)
        .setParameter("subject", subject)
        .getResultStream()
        .findFirst();
  }

  public Optional<MembershipEntity> membership(long courseId, long personId) {
    return entityManager
        .createQuery(
            """
            select m from MembershipEntity m
            where m.courseId = :course and m.personId = :person""",
            MembershipEntity.class)
        .setParameter("course", courseId)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  /** Pairs of membership and person of a course, by name. */
  public List<MemberRow> members(long courseId) {
    return entityManager
        .createQuery(
            """
            select m, p from MembershipEntity m, PersonEntity p
            where m.courseId = :course and p.id = m.personId
            order by p.familyName, p.fullName, p.id""",
            Object[].class)
        .setParameter("course", courseId)
        .getResultStream()
        .map(pair -> new MemberRow((MembershipEntity) pair[0], (PersonEntity) pair[1]))
        .toList();
  }

  /** Those of a registration with one of these ids. */
  public List<PersonEntity> people(long registrationId, Collection<String> subjects) {
    return entityManager
        .createQuery(
            """
            select p from PersonEntity p
            where p.registrationId = :registration and p.subject in :subjects""",
            PersonEntity.class)
        .setParameter("registration", registrationId)
        .setParameter("subjects", subjects)
        .getResultList();
  }

  /** Of the platform that the course belongs to, and no members of the course, not even former. */
  public List<PersonEntity> outsiders(long courseId, Collection<String> addresses) {
    return entityManager
        .createQuery(
            """
            select p from PersonEntity p
            where lower(p.email) in :addresses
              and p.registrationId in (
                select o.registrationId from PersonEntity o, MembershipEntity n
                where n.courseId = :course and o.id = n.personId)
              and p.id not in (
                select m.personId from MembershipEntity m where m.courseId = :course)""",
            PersonEntity.class)
        .setParameter("course", courseId)
        .setParameter("addresses", addresses)
        .getResultList();
  }

  public List<MembershipEntity> memberships(long courseId, Collection<Long> personIds) {
    return entityManager
        .createQuery(
            """
            select m from MembershipEntity m
            where m.courseId = :course and m.personId in :people""",
            MembershipEntity.class)
        .setParameter("course", courseId)
        .setParameter("people", personIds)
        .getResultList();
  }

  /** Some of those who stood in an earlier roster but not in the one read since then. */
  public List<MembershipEntity> missingSince(long courseId, Instant readAt, int limit) {
    return entityManager
        .createQuery(
            """
            select m from MembershipEntity m
            where m.courseId = :course and m.status <> :left
              and m.seenInRosterAt < :readAt""",
            MembershipEntity.class)
        .setParameter("course", courseId)
        .setParameter("left", MembershipEntity.Status.LEFT)
        .setParameter("readAt", readAt)
        .setMaxResults(limit)
        .getResultList();
  }

  public Optional<RosterSourceEntity> source(long courseId) {
    return entityManager
        .createQuery(
            "select s from RosterSourceEntity s where s.courseId = :course",
            RosterSourceEntity.class)
        .setParameter("course", courseId)
        .getResultStream()
        .findFirst();
  }

  /** Withdrawn ones are left alone, and those that failed rest as long as those that were read. */
  public List<RosterSourceEntity> sourcesNotReadSince(Instant limit) {
    return entityManager
        .createQuery(
            """
            select s from RosterSourceEntity s
            where s.withdrawn = false and (s.readAt is null or s.readAt < :limit)
              and (s.failedAt is null or s.failedAt < :limit)""",
            RosterSourceEntity.class)
        .setParameter("limit", limit)
        .getResultList();
  }

  /** Of the course that this registration brought last. */
  public Optional<RosterSourceEntity> newestSource(long registrationId) {
    return entityManager
        .createQuery(
            """
            select s from RosterSourceEntity s where s.registrationId = :registration
            order by s.id desc""",
            RosterSourceEntity.class)
        .setParameter("registration", registrationId)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }
}
