package org.presente.host.roster.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presente.host.roster.PersonView;

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

  /** By a part of name, address or subject, by name; without who stands for erased people. */
  public List<PersonEntity> find(String text, int first, int most) {
    return entityManager
        .createQuery(
            """
            select p from PersonEntity p
            where p.subject <> :erased and (locate(:text, lower(p.fullName)) > 0
              or locate(:text, lower(p.email)) > 0 or locate(:text, lower(p.subject)) > 0)
            order by p.fullName, p.id""",
            PersonEntity.class)
        .setParameter("erased", PersonView.ERASED)
        .setParameter("text", text.toLowerCase(Locale.ROOT))
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  /** People whose memberships have all ended before then. */
  public List<Long> goneSince(Instant when, int most) {
    return entityManager
        .createQuery(
            """
            select p.id from PersonEntity p
            where exists (select m from MembershipEntity m where m.personId = p.id)
              and not exists (select m from MembershipEntity m where m.personId = p.id
                and (m.status <> :left or m.seenInRosterAt >= :when
                  or (m.seenInRosterAt is null and m.enrolledFrom >= :when)))
            order by p.id""",
            Long.class)
        .setParameter("left", MembershipEntity.Status.LEFT)
        .setParameter("when", when)
        .setMaxResults(most)
        .getResultList();
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

  /** The person's courses of today. */
  public List<MembershipEntity> activeOf(long personId) {
    return entityManager
        .createQuery(
            """
            select m from MembershipEntity m
            where m.personId = :person and m.status = :active order by m.courseId""",
            MembershipEntity.class)
        .setParameter("person", personId)
        .setParameter("active", MembershipEntity.Status.ACTIVE)
        .getResultList();
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

  /** As {@link #members(long)}, of these people. */
  public List<MemberRow> members(long courseId, Collection<Long> personIds) {
    return entityManager
        .createQuery(
            """
            select m, p from MembershipEntity m, PersonEntity p
            where m.courseId = :course and p.id = m.personId and m.personId in :people
            order by p.familyName, p.fullName, p.id""",
            Object[].class)
        .setParameter("course", courseId)
        .setParameter("people", personIds)
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
    List<Long> platforms = platforms(courseId);
    return platforms.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                """
                select p from PersonEntity p
                where p.registrationId in :platforms and p.emailKey in :addresses
                  and not exists (
                    select m.id from MembershipEntity m
                    where m.courseId = :course and m.personId = p.id)""",
                PersonEntity.class)
            .setParameter("platforms", platforms)
            .setParameter("addresses", addresses)
            .setParameter("course", courseId)
            .getResultList();
  }

  private List<Long> platforms(long courseId) {
    return entityManager
        .createQuery(
            """
            select distinct p.registrationId from PersonEntity p, MembershipEntity m
            where m.courseId = :course and p.id = m.personId""",
            Long.class)
        .setParameter("course", courseId)
        .getResultList();
  }

  /** Ids of the courses that these people are members of. */
  public List<Long> courses(Collection<Long> personIds) {
    return entityManager
        .createQuery(
            """
            select distinct m.courseId from MembershipEntity m
            where m.personId in :people order by m.courseId""",
            Long.class)
        .setParameter("people", personIds)
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
