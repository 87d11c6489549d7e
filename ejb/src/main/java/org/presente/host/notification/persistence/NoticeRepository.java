package org.presente.host.notification.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.notification.Notice;

/** Finds notices and choices. */
@Singleton
public class NoticeRepository {
  private final EntityManager entityManager;

  @Inject
  public NoticeRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(DeliveryEntity notice) {
    entityManager.persist(notice);
  }

  public void add(NoticeChoiceEntity choice) {
    entityManager.persist(choice);
  }

  public void add(DigestEntity digest) {
    entityManager.persist(digest);
  }

  /** To be changed: two writers come one after the other. */
  public Optional<DeliveryEntity> locked(long id) {
    return Optional.ofNullable(
        entityManager.find(DeliveryEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Who was told already. */
  public List<Long> told(Notice notice) {
    return entityManager
        .createQuery(
            """
            select distinct n.personId from DeliveryEntity n
            where n.kind = :kind and n.subject = :subject and n.occursAt = :at""",
            Long.class)
        .setParameter("kind", notice.kind())
        .setParameter("subject", notice.subject())
        .setParameter("at", notice.occursAt())
        .getResultList();
  }

  /** Whether anybody of its course was. */
  public boolean isTold(Notice notice) {
    return !entityManager
        .createQuery(
            """
            select n.id from DeliveryEntity n
            where n.kind = :kind and n.subject = :subject and n.occursAt = :at
              and n.courseId = :course""",
            Long.class)
        .setParameter("kind", notice.kind())
        .setParameter("subject", notice.subject())
        .setParameter("at", notice.occursAt())
        .setParameter("course", notice.courseId())
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /** Mails whose turn it is, the longest waiting first. */
  public List<Long> due(Instant now, int limit) {
    return entityManager
        .createQuery(
            """
            select n.id from DeliveryEntity n
            where n.channel = :mail and n.state = :waiting and n.notBefore <= :now
            order by n.notBefore, n.id""",
            Long.class)
        .setParameter("mail", NoticeChannel.MAIL)
        .setParameter("waiting", NoticeState.WAITING)
        .setParameter("now", now)
        .setMaxResults(limit)
        .getResultList();
  }

  /** Mails that were about to be handed over when whoever did it was gone. */
  public List<DeliveryEntity> handed() {
    return entityManager
        .createQuery(
            "select n from DeliveryEntity n where n.channel = :mail and n.state = :handed",
            DeliveryEntity.class)
        .setParameter("mail", NoticeChannel.MAIL)
        .setParameter("handed", NoticeState.HANDED)
        .getResultList();
  }

  /** How many mails the server has taken since. */
  public long sentSince(Instant since) {
    return entityManager
        .createQuery(
            """
            select count(n) from DeliveryEntity n
            where n.channel = :mail and n.state = :sent and n.endedAt > :since""",
            Long.class)
        .setParameter("mail", NoticeChannel.MAIL)
        .setParameter("sent", NoticeState.SENT)
        .setParameter("since", since)
        .getSingleResult();
  }

  /** What stands on somebody's page, the newest first. */
  public List<DeliveryEntity> onPage(long personId, int limit) {
    return entityManager
        .createQuery(
            """
            select n from DeliveryEntity n where n.personId = :person and n.channel = :page
            order by n.createdAt desc, n.id desc""",
            DeliveryEntity.class)
        .setParameter("person", personId)
        .setParameter("page", NoticeChannel.PAGE)
        .setMaxResults(limit)
        .getResultList();
  }

  public long unread(long personId) {
    return entityManager
        .createQuery(
            """
            select count(n) from DeliveryEntity n
            where n.personId = :person and n.channel = :page and n.readAt is null""",
            Long.class)
        .setParameter("person", personId)
        .setParameter("page", NoticeChannel.PAGE)
        .getSingleResult();
  }

  /** What these people chose about a kind. */
  public List<NoticeChoiceEntity> choices(String kind, Collection<Long> personIds) {
    return personIds.isEmpty()
        ? List.of()
        : entityManager
            .createQuery(
                """
                select c from NoticeChoiceEntity c
                where c.kind = :kind and c.personId in :people""",
                NoticeChoiceEntity.class)
            .setParameter("kind", kind)
            .setParameter("people", personIds)
            .getResultList();
  }

  public List<NoticeChoiceEntity> choices(long personId) {
    return entityManager
        .createQuery(
            "select c from NoticeChoiceEntity c where c.personId = :person",
            NoticeChoiceEntity.class)
        .setParameter("person", personId)
        .getResultList();
  }

  /** On which day each course was last looked at; those never looked at are missing. */
  public Map<Long, LocalDate> lookedOn() {
    return entityManager
        .createQuery("select d from DigestEntity d", DigestEntity.class)
        .getResultStream()
        .collect(Collectors.toMap(DigestEntity::courseId, DigestEntity::lookedOn));
  }

  public Optional<DigestEntity> digest(long courseId) {
    return entityManager
        .createQuery("select d from DigestEntity d where d.courseId = :course", DigestEntity.class)
        .setParameter("course", courseId)
        .getResultStream()
        .findFirst();
  }

  /**
   * Forgets what was told long ago, but for mails that still wait.
   *
   * @return how many
   */
  public int forget(Instant createdBefore) {
    return entityManager
        .createQuery(
            "delete from DeliveryEntity n where n.createdAt < :before and n.state not in :kept")
        .setParameter("before", createdBefore)
        .setParameter("kept", List.of(NoticeState.WAITING, NoticeState.HANDED))
        .executeUpdate();
  }
}
