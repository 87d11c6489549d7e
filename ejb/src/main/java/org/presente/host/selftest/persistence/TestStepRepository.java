package org.presente.host.selftest.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The last self-test of each registration. */
@Singleton
public class TestStepRepository {
  private final EntityManager entityManager;

  @Inject
  public TestStepRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void replace(long registrationId, List<TestStepEntity> steps) {
    entityManager
        .createQuery("delete from TestStepEntity s where s.registrationId = :registration")
        .setParameter("registration", registrationId)
        .executeUpdate();
    steps.forEach(entityManager::persist);
  }

  public List<TestStepEntity> steps(long registrationId) {
    return entityManager
        .createQuery(
            """
            select s from TestStepEntity s where s.registrationId = :registration
            order by s.place""",
            TestStepEntity.class)
        .setParameter("registration", registrationId)
        .getResultList();
  }
}
