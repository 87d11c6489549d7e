package org.presente.zoom.registrant.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** Finds registrants. */
@Singleton
public class RegistrantRepository {
  private final EntityManager entityManager;

  @Inject
  public RegistrantRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public ZoomRegistrantEntity add(ZoomRegistrantEntity registrant) {
    entityManager.persist(registrant);
    return registrant;
  }

  public Optional<ZoomRegistrantEntity> find(long meetingId, long personId) {
    return entityManager
        .createQuery(
            "select r from ZoomRegistrantEntity r"
                + " where r.meetingId = :meeting and r.personId = :person",
            ZoomRegistrantEntity.class)
        .setParameter("meeting", meetingId)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  public Optional<ZoomRegistrantEntity> locked(long id) {
    return Optional.ofNullable(
        entityManager.find(ZoomRegistrantEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public List<ZoomRegistrantEntity> ofMeeting(long meetingId) {
    return entityManager
        .createQuery(
            "select r from ZoomRegistrantEntity r where r.meetingId = :meeting",
            ZoomRegistrantEntity.class)
        .setParameter("meeting", meetingId)
        .getResultList();
  }
}
