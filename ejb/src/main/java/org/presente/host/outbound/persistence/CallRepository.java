package org.presente.host.outbound.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;

/** Calls of the last day. */
@Singleton
public class CallRepository {
  private final EntityManager entityManager;

  @Inject
  public CallRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(CallEntity call) {
    entityManager.persist(call);
  }

  /**
   * The newest first.
   *
   * @param failedOnly leaves out those that were answered well
   */
  public List<CallEntity> since(Instant when, boolean failedOnly, int first, int most) {
    TypedQuery<CallEntity> query =
        entityManager.createQuery(
            """
            select c from CallEntity c where c.happenedAt >= :since
              and (:all = true or c.status < 200 or c.status >= 400)
            order by c.happenedAt desc, c.id desc""",
            CallEntity.class);
    return query
        .setParameter("since", when)
        .setParameter("all", !failedOnly)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  /** Calls that are still held back because the other side, or our throttle, said so. */
  public List<CallEntity> heldBack(Instant since, int most) {
    return entityManager
        .createQuery(
            """
            select c from CallEntity c where c.happenedAt >= :since
              and c.retryAfterSeconds is not null
            order by c.happenedAt desc, c.id desc""",
            CallEntity.class)
        .setParameter("since", since)
        .setMaxResults(most)
        .getResultList();
  }
}
