package org.presente.zoom.office.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds hours and bookings. */
@Singleton
public class OfficeRepository {
  private static final String HOURS =
      "select h from HoursEntity h where h.courseId = :course and h.endedAt is null order by h.id";
  private static final String COURSE = "course";

  private final EntityManager entityManager;

  @Inject
  public OfficeRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public HoursEntity add(HoursEntity hours) {
    entityManager.persist(hours);
    return hours;
  }

  public BookingEntity add(BookingEntity booking) {
    entityManager.persist(booking);
    return booking;
  }

  /** Those that have not ended. */
  public List<HoursEntity> hours(long courseId) {
    return entityManager
        .createQuery(HOURS, HoursEntity.class)
        .setParameter(COURSE, courseId)
        .getResultList();
  }

  /** Until the transaction ends nobody else changes bookings of the course. */
  public List<HoursEntity> lockedHours(long courseId) {
    return entityManager
        .createQuery(HOURS, HoursEntity.class)
        .setParameter(COURSE, courseId)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Of all the course's hours, that end after {@code since}, in the order of places. */
  public List<BookingEntity> bookings(long courseId, Instant since) {
    return entityManager
        .createQuery(
            "select b from BookingEntity b where b.courseId = :course and b.endsAt > :since"
                + " order by b.startsAt, b.place, b.id",
            BookingEntity.class)
        .setParameter(COURSE, courseId)
        .setParameter("since", since)
        .getResultList();
  }

  /** The last that was given, 0 where nobody stood in line. */
  public int lastPlace(long hoursId, Instant planned) {
    return Optional.ofNullable(
            entityManager
                .createQuery(
                    "select max(b.place) from BookingEntity b"
                        + " where b.hoursId = :hours and b.plannedAt = :planned",
                    Integer.class)
                .setParameter("hours", hoursId)
                .setParameter("planned", planned)
                .getSingleResult())
        .orElse(0);
  }

  /** Changes with every change of a booking that has not ended. */
  public String print(long courseId, Instant now) {
    Object[] row =
        entityManager
            .createQuery(
                "select count(b), max(b.id), sum(b.version) from BookingEntity b"
                    + " where b.courseId = :course and b.endsAt > :now",
                Object[].class)
            .setParameter(COURSE, courseId)
            .setParameter("now", now)
            .getSingleResult();
    return row[0] + "-" + row[1] + "-" + row[2];
  }
}
