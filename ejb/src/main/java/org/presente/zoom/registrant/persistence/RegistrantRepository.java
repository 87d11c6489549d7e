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

  public RegistrantEntity add(RegistrantEntity registrant) {
    entityManager.persist(registrant);
    return registrant;
  }

  public Optional<RegistrantEntity> find(long meetingId, long personId) {
    return entityManager
        .createQuery(
            "select r from RegistrantEntity r"
                + " where r.meetingId = :meeting and r.personId = :person",
            RegistrantEntity.class)
        .setParameter("meeting", meetingId)
        .setParameter("person", personId)
        .getResultStream()
        .findFirst();
  }

  public Optional<RegistrantEntity> locked(long id) {
    return Optional.ofNullable(
        entityManager.find(RegistrantEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public List<RegistrantEntity> ofMeeting(long meetingId) {
    return entityManager
        .createQuery(
            "select r from RegistrantEntity r where r.meetingId = :meeting", RegistrantEntity.class)
        .setParameter("meeting", meetingId)
        .getResultList();
  }
}
