package org.presente.host.calendar.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Published events and people's feeds. */
@Singleton
public class CalendarRepository {
  private final EntityManager entityManager;

  @Inject
  public CalendarRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public PublishedEventEntity add(PublishedEventEntity event) {
    entityManager.persist(event);
    return event;
  }

  public FeedEntity add(FeedEntity feed) {
    entityManager.persist(feed);
    return feed;
  }

  public void remove(FeedEntity feed) {
    entityManager.remove(feed);
  }

  public List<PublishedEventEntity> events(Collection<String> keys) {
    return keys.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                "select e from PublishedEventEntity e where e.key in :keys",
                PublishedEventEntity.class)
            .setParameter("keys", keys)
            .getResultList();
  }

  public Optional<PublishedEventEntity> event(String uid) {
    return entityManager
        .createQuery(
            "select e from PublishedEventEntity e where e.uid = :uid", PublishedEventEntity.class)
        .setParameter("uid", uid)
        .getResultStream()
        .findFirst();
  }

  public Optional<FeedEntity> feedOf(long personId) {
    return entityManager
        .createQuery("select f from FeedEntity f where f.personId = :person", FeedEntity.class)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  public Optional<FeedEntity> feed(String tokenHash) {
    return entityManager
        .createQuery("select f from FeedEntity f where f.tokenHash = :hash", FeedEntity.class)
        .setParameter("hash", tokenHash)
        .getResultStream()
        .findFirst();
  }

  /** Without a version: programs that ask at once do not stand in each other's way. */
  public void noteReading(long feedId, Instant now) {
    entityManager
        .createQuery("update FeedEntity f set f.readAt = :now where f.id = :id")
        .setParameter("now", now)
        .setParameter("id", feedId)
        .executeUpdate();
  }
}
