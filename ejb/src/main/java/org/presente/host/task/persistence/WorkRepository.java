package org.presente.host.task.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.database.Portions;

/** Finds and claims work. */
@Singleton
public class WorkRepository {
  private final EntityManager entityManager;

  @Inject
  public WorkRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(WorkItem item) {
    entityManager.persist(item);
    entityManager.flush();
  }

  /** Writes all of them at once. */
  public void addAll(List<WorkItem> items) {
    items.forEach(entityManager::persist);
    entityManager.flush();
  }

  /** As {@link #find(String, String)}; those without a row are left out. */
  public List<WorkItem> find(String kind, List<String> subjects) {
    return Portions.of(subjects).flatMap(some -> locked(kind, some)).toList();
  }

  private Stream<WorkItem> locked(String kind, List<String> subjects) {
    return entityManager
        .createQuery(
            """
            select w from WorkItem w
            where w.kind = :kind and w.subject in :subjects order by w.id""",
            WorkItem.class)
        .setParameter("kind", kind)
        .setParameter("subjects", subjects)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream();
  }

  /** The row for a kind and subject, locked so that asking again and finishing cannot cross. */
  public Optional<WorkItem> find(String kind, String subject) {
    return entityManager
        .createQuery(
            "select w from WorkItem w where w.kind = :kind and w.subject = :subject",
            WorkItem.class)
        .setParameter("kind", kind)
        .setParameter("subject", subject)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  public Optional<WorkItem> locked(long id) {
    return Optional.ofNullable(
        entityManager.find(WorkItem.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /**
   * Work whose lease has ended, and work whose time has come, the longest waiting first. Each is
   * read in the order of the index: what it costs does not grow with what waits.
   *
   * @param now the application's time, for schedules
   * @param realNow real time, for leases
   */
  public List<Long> claimable(Instant now, Instant realNow, int limit) {
    List<Long> abandoned =
        entityManager
            .createQuery(
                """
                select w.id from WorkItem w where w.state = :running and w.leaseUntil < :realNow
                order by w.state, w.notBefore, w.id""",
                Long.class)
            .setParameter("running", WorkState.RUNNING)
            .setParameter("realNow", realNow)
            .setMaxResults(limit)
            .getResultList();
    return abandoned.size() == limit
        ? abandoned
        : Stream.concat(abandoned.stream(), due(now, limit - abandoned.size()).stream()).toList();
  }

  private List<Long> due(Instant now, int limit) {
    return entityManager
        .createQuery(
            """
            select w.id from WorkItem w where w.state = :waiting and w.notBefore <= :now
            order by w.state, w.notBefore, w.id""",
            Long.class)
        .setParameter("waiting", WorkState.WAITING)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Whether the fence still stands; the row stays locked to the end of the transaction. */
  public boolean holds(long id, long fence) {
    return locked(id)
        .filter(item -> item.state() == WorkState.RUNNING && item.fence() == fence)
        .isPresent();
  }

  /** Work that is not done: given up first, then running, then waiting. */
  public List<WorkItem> open(int first, int most) {
    return entityManager
        .createQuery(
            """
            select w from WorkItem w where w.state <> :done
            order by case when w.state = :gaveUp then 0 when w.state = :running then 1 else 2 end,
              w.notBefore, w.id""",
            WorkItem.class)
        .setParameter("done", WorkState.DONE)
        .setParameter("gaveUp", WorkState.GIVEN_UP)
        .setParameter("running", WorkState.RUNNING)
        .setFirstResult(first)
        .setMaxResults(most)
        .getResultList();
  }

  public long count(WorkState state) {
    return entityManager
        .createQuery("select count(w) from WorkItem w where w.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  /** Since when the longest waiting work should have begun, if any is late. */
  public Optional<Instant> waitingSince(Instant now) {
    return entityManager
        .createQuery(
            """
            select w from WorkItem w where w.state = :waiting and w.notBefore <= :now
            order by w.notBefore, w.id""",
            WorkItem.class)
        .setParameter("waiting", WorkState.WAITING)
        .setParameter("now", now)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(WorkItem::notBefore);
  }
}
