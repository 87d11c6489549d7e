package org.presente.host.task.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Finds and locks scheduled tasks. */
@Singleton
public class TaskRepository {
  private final EntityManager entityManager;

  @Inject
  public TaskRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(TaskEntity task) {
    entityManager.persist(task);
    entityManager.flush();
  }

  public Optional<TaskEntity> locked(String name) {
    return entityManager
        .createQuery("select t from TaskEntity t where t.name = :name", TaskEntity.class)
        .setParameter("name", name)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  public List<TaskEntity> all() {
    return entityManager
        .createQuery("select t from TaskEntity t order by t.name", TaskEntity.class)
        .getResultList();
  }

  public boolean holds(String name, long fence) {
    return locked(name).filter(task -> task.isHeldWith(fence)).isPresent();
  }
}
