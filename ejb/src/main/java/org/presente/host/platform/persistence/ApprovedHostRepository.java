package org.presente.host.platform.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Hosts that admins approved. */
@Singleton
public class ApprovedHostRepository {
  private final EntityManager entityManager;

  @Inject
  public ApprovedHostRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(ApprovedHostEntity host) {
    entityManager.persist(host);
  }

  public void remove(ApprovedHostEntity host) {
    entityManager.remove(host);
  }

  public Optional<ApprovedHostEntity> find(long id) {
    return Optional.ofNullable(entityManager.find(ApprovedHostEntity.class, id));
  }

  public List<ApprovedHostEntity> all() {
    return entityManager
        .createQuery("select h from ApprovedHostEntity h order by h.name", ApprovedHostEntity.class)
        .getResultList();
  }
}
