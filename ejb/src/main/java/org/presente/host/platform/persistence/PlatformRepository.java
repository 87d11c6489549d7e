package org.presente.host.platform.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** Registrations and deployments. */
@Singleton
public class PlatformRepository {
  private final EntityManager entityManager;

  @Inject
  public PlatformRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /** Written at once: its deployments refer to it by id, which the mapping does not know. */
  public void add(RegistrationEntity registration) {
    entityManager.persist(registration);
    entityManager.flush();
  }

  public void add(DeploymentEntity deployment) {
    entityManager.persist(deployment);
  }

  public Optional<RegistrationEntity> registration(long id) {
    return Optional.ofNullable(entityManager.find(RegistrationEntity.class, id));
  }

  public Optional<RegistrationEntity> registration(String issuer, String clientId) {
    return entityManager
        .createQuery(
            "select r from RegistrationEntity r where r.issuer = :issuer and r.clientId = :client",
            RegistrationEntity.class)
        .setParameter("issuer", issuer)
        .setParameter("client", clientId)
        .getResultStream()
        .findFirst();
  }

  public List<RegistrationEntity> registrations() {
    return entityManager
        .createQuery(
            "select r from RegistrationEntity r order by r.createdAt", RegistrationEntity.class)
        .getResultList();
  }

  public Optional<DeploymentEntity> deployment(long id) {
    return Optional.ofNullable(entityManager.find(DeploymentEntity.class, id));
  }

  public Optional<DeploymentEntity> deployment(long registrationId, String deploymentId) {
    return entityManager
        .createQuery(
            """
            select d from DeploymentEntity d
            where d.registrationId = :registration and d.deploymentId = :deployment""",
            DeploymentEntity.class)
        .setParameter("registration", registrationId)
        .setParameter("deployment", deploymentId)
        .getResultStream()
        .findFirst();
  }

  public List<DeploymentEntity> deployments() {
    return entityManager
        .createQuery(
            "select d from DeploymentEntity d order by d.createdAt", DeploymentEntity.class)
        .getResultList();
  }

  /** With its deployments; fails on the foreign keys of whatever came of its launches. */
  public void remove(RegistrationEntity registration) {
    entityManager
        .createQuery("delete from DeploymentEntity d where d.registrationId = :registration")
        .setParameter("registration", registration.id())
        .executeUpdate();
    entityManager.remove(registration);
    entityManager.flush();
  }
}
