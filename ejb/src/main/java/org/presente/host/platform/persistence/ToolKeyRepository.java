package org.presente.host.platform.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** The tool's keys. */
@Singleton
public class ToolKeyRepository {
  private final EntityManager entityManager;

  @Inject
  public ToolKeyRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(ToolKeyEntity key) {
    entityManager.persist(key);
  }

  public void remove(ToolKeyEntity key) {
    entityManager.remove(key);
  }

  /** In the order they were made. */
  public List<ToolKeyEntity> all() {
    return entityManager
        .createQuery("select k from ToolKeyEntity k order by k.generation", ToolKeyEntity.class)
        .getResultList();
  }
}
