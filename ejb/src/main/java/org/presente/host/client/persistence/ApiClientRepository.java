package org.presente.host.client.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** API clients. */
@Singleton
public class ApiClientRepository {
  private final EntityManager entityManager;

  @Inject
  public ApiClientRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public ApiClientEntity add(ApiClientEntity client) {
    entityManager.persist(client);
    return client;
  }

  public Optional<ApiClientEntity> find(long id) {
    return Optional.ofNullable(entityManager.find(ApiClientEntity.class, id));
  }

  public Optional<ApiClientEntity> named(String clientId) {
    return entityManager
        .createQuery(
            "select c from ApiClientEntity c where c.clientId = :client", ApiClientEntity.class)
        .setParameter("client", clientId)
        .getResultStream()
        .findFirst();
  }

  /**
   * It got a token. Past the row's version: many workers may ask at once, and none of them changes
   * what an admin decides.
   */
  public void used(long id, Instant when) {
    entityManager
        .createNativeQuery("update api_client set used_at = ? where id = ?")
        .setParameter(1, when.atOffset(ZoneOffset.UTC))
        .setParameter(2, id)
        .executeUpdate();
  }

  /** The newest first. */
  public List<ApiClientEntity> all() {
    return entityManager
        .createQuery("select c from ApiClientEntity c order by c.id desc", ApiClientEntity.class)
        .getResultList();
  }
}
