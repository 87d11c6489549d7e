package org.presente.zoom.webhook.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds endpoints and their events. */
@Singleton
public class WebhookRepository {
  private final EntityManager entityManager;

  @Inject
  public WebhookRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public WebhookEntity add(WebhookEntity webhook) {
    entityManager.persist(webhook);
    return webhook;
  }

  /** Written at once: its id names the work. */
  public EventEntity add(EventEntity event) {
    entityManager.persist(event);
    entityManager.flush();
    return event;
  }

  public Optional<EventEntity> event(long id) {
    return Optional.ofNullable(entityManager.find(EventEntity.class, id));
  }

  public Optional<WebhookEntity> at(String path) {
    return entityManager
        .createQuery("select w from WebhookEntity w where w.path = :path", WebhookEntity.class)
        .setParameter("path", path)
        .getResultStream()
        .findFirst();
  }

  public Optional<WebhookEntity> ofConnection(long connectionId) {
    return entityManager
        .createQuery(
            "select w from WebhookEntity w where w.connectionId = :connection", WebhookEntity.class)
        .setParameter("connection", connectionId)
        .getResultStream()
        .findFirst();
  }

  public boolean isKnown(long connectionId, String key) {
    return !entityManager
        .createQuery(
            "select e.id from EventEntity e where e.connectionId = :connection and e.key = :key",
            Long.class)
        .setParameter("connection", connectionId)
        .setParameter("key", key)
        .getResultList()
        .isEmpty();
  }

  public Optional<Instant> lastReceived(long connectionId) {
    return Optional.ofNullable(
        entityManager
            .createQuery(
                "select max(e.receivedAt) from EventEntity e where e.connectionId = :connection",
                Instant.class)
            .setParameter("connection", connectionId)
            .getSingleResult());
  }

  /** Of all connections, the newest first. */
  public List<EventEntity> newest(int first, int most) {
    return entityManager
        .createQuery(
            "select e from EventEntity e order by e.receivedAt desc, e.id desc", EventEntity.class)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  /** Only what was worked on; returns how many. */
  public int forgetBefore(Instant when) {
    return entityManager
        .createQuery(
            "delete from EventEntity e where e.receivedAt < :before and e.sealedBody is null")
        .setParameter("before", when)
        .executeUpdate();
  }
}
