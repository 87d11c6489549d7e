package org.presente.host.roster.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.presente.host.roster.CourseRole;

/** Identity rules, and the people they are tried on. */
@Singleton
public class IdentityRepository {
  private final EntityManager entityManager;

  @Inject
  public IdentityRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(IdentityRuleEntity rule) {
    entityManager.persist(rule);
  }

  public Optional<IdentityRuleEntity> rule(long registrationId) {
    return entityManager
        .createQuery(
            "select r from IdentityRuleEntity r where r.registrationId = :registration",
            IdentityRuleEntity.class)
        .setParameter("registration", registrationId)
        .getResultStream()
        .findFirst();
  }

  public Optional<PersonEntity> person(long registrationId, long personId) {
    return Optional.ofNullable(entityManager.find(PersonEntity.class, personId))
        .filter(person -> person.registrationId() == registrationId);
  }

  /** Active members with their people, staff first. */
  public List<MemberRow> members(long registrationId, int limit) {
    return entityManager
        .createQuery(
            """
            select m, p from MembershipEntity m, PersonEntity p
            where p.registrationId = :registration and p.id = m.personId and m.status = :active
            order by case when m.courseRole = :learner then 1 else 0 end, p.fullName, p.id""",
            Object[].class)
        .setParameter("registration", registrationId)
        .setParameter("active", MembershipEntity.Status.ACTIVE)
        .setParameter("learner", CourseRole.LEARNER)
        .setMaxResults(limit)
        .getResultStream()
        .map(pair -> new MemberRow((MembershipEntity) pair[0], (PersonEntity) pair[1]))
        .toList();
  }
}
