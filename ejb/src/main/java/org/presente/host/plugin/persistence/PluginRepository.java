package org.presente.host.plugin.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.presente.host.plugin.domain.SettingPlace;

/** Settings and rights as decided. */
@Singleton
public class PluginRepository {
  private final EntityManager entityManager;

  @Inject
  public PluginRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public List<SettingEntity> settings(SettingPlace place) {
    return entityManager
        .createQuery("select s from SettingEntity s where s.place = :place", SettingEntity.class)
        .setParameter("place", place.key())
        .getResultList();
  }

  public SettingEntity add(SettingEntity setting) {
    entityManager.persist(setting);
    return setting;
  }

  public void remove(SettingEntity setting) {
    entityManager.remove(setting);
  }

  public List<RightEntity> rights(long registrationId) {
    return entityManager
        .createQuery(
            "select r from RightEntity r where r.registrationId = :registration", RightEntity.class)
        .setParameter("registration", registrationId)
        .getResultList();
  }

  /** Instead of all that were decided before. */
  public void replaceRights(long registrationId, List<RightEntity> rights) {
    rights(registrationId).forEach(entityManager::remove);
    entityManager.flush();
    rights.forEach(entityManager::persist);
  }
}
