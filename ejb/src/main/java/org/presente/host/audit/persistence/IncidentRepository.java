package org.presente.host.audit.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Keeps incidents. */
@Singleton
public class IncidentRepository {
  private final EntityManager entityManager;

  @Inject
  public IncidentRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(IncidentEntity incident) {
    entityManager.persist(incident);
  }

  public List<IncidentEntity> newest(int limit) {
    return entityManager
        .createQuery(
            "select i from IncidentEntity i order by i.happenedAt desc, i.code",
            IncidentEntity.class)
        .setMaxResults(limit)
        .getResultList();
  }
}
