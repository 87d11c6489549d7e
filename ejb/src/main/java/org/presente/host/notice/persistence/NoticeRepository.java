package org.presente.host.notice.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.presente.lti.notice.Notice;

/** The inbox of notices, and where they are asked for. */
@Singleton
public class NoticeRepository {
  private final EntityManager entityManager;

  @Inject
  public NoticeRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public NoticeEntity add(NoticeEntity notice) {
    entityManager.persist(notice);
    return notice;
  }

  public NoticeSourceEntity add(NoticeSourceEntity source) {
    entityManager.persist(source);
    return source;
  }

  public Optional<NoticeEntity> notice(long id) {
    return Optional.ofNullable(entityManager.find(NoticeEntity.class, id));
  }

  public Optional<NoticeEntity> notice(long registrationId, Notice notice) {
    return entityManager
        .createQuery(
            """
            select n from NoticeEntity n
            where n.registrationId = :registration and n.deploymentId = :deployment
              and n.noticeId = :notice""",
            NoticeEntity.class)
        .setParameter("registration", registrationId)
        .setParameter("deployment", notice.deploymentId())
        .setParameter("notice", notice.id())
        .getResultStream()
        .findFirst();
  }

  public Optional<NoticeSourceEntity> source(long deploymentId) {
    return entityManager
        .createQuery(
            "select s from NoticeSourceEntity s where s.deploymentId = :deployment",
            NoticeSourceEntity.class)
        .setParameter("deployment", deploymentId)
        .getResultStream()
        .findFirst();
  }
}
