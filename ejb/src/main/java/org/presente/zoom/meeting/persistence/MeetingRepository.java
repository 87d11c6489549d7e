package org.presente.zoom.meeting.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.host.database.Portions;
import org.presente.zoom.meeting.PushView;
import org.presente.zoom.meeting.domain.RecurrenceText;

/** Finds meetings. */
@Singleton
public class MeetingRepository {
  /** EclipseLink's hint: related rows of all results come with one query. */
  private static final String BATCH = "eclipselink.batch";

  private final EntityManager entityManager;

  @Inject
  public MeetingRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public MeetingEntity add(MeetingEntity meeting) {
    entityManager.persist(meeting);
    return meeting;
  }

  /** Writes at once, so that an order matters which unique keys need. */
  public void flush() {
    entityManager.flush();
  }

  public Optional<MeetingEntity> find(long id) {
    return Optional.ofNullable(entityManager.find(MeetingEntity.class, id));
  }

  /** To be changed: two writers come one after the other. */
  public Optional<MeetingEntity> locked(long id) {
    return Optional.ofNullable(
        entityManager.find(MeetingEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public Optional<MeetingEntity> current(long lessonId) {
    return entityManager
        .createQuery(
            "select m from MeetingEntity m where m.currentLessonId = :lesson", MeetingEntity.class)
        .setParameter("lesson", lessonId)
        .getResultStream()
        .findFirst();
  }

  public Optional<MeetingEntity> onZoom(long zoomId) {
    return entityManager
        .createQuery("select m from MeetingEntity m where m.zoom.zoomId = :id", MeetingEntity.class)
        .setParameter("id", zoomId)
        .getResultStream()
        .findFirst();
  }

  /** By lesson, the highest of its meetings; a lesson that never had one is left out. */
  public Map<Long, Long> pageVersions(List<Long> lessonIds) {
    Map<Long, Long> highest = new HashMap<>();
    Portions.of(lessonIds)
        .flatMap(
            some ->
                entityManager
                    .createQuery(
                        """
                        select m.lessonId, max(m.pageVersion) from MeetingEntity m
                        where m.lessonId in :lessons group by m.lessonId""",
                        Object[].class)
                    .setParameter("lessons", some)
                    .getResultStream())
        .forEach(row -> highest.put((Long) row[0], (Long) row[1]));
    return highest;
  }

  /** How far the meetings of these lessons are on their way to Zoom. */
  public List<PushView.State> pushStates(List<Long> lessonIds) {
    return Portions.of(lessonIds)
        .flatMap(
            some ->
                entityManager
                    .createQuery(
                        """
                        select m.push.state from MeetingEntity m
                        where m.currentLessonId in :lessons""",
                        PushView.State.class)
                    .setParameter("lessons", some)
                    .getResultStream())
        .toList();
  }

  public List<MeetingEntity> currentOfCourse(long courseId) {
    return entityManager
        .createQuery(
            "select m from MeetingEntity m"
                + " where m.courseId = :course and m.currentLessonId is not null",
            MeetingEntity.class)
        .setParameter("course", courseId)
        .setHint(BATCH, "m.dates")
        .getResultList();
  }

  /** Taken off lessons that have no other meeting since; of each lesson the last one. */
  public List<MeetingEntity> cancelledOfCourse(long courseId) {
    return entityManager
        .createQuery(
            """
            select m from MeetingEntity m
            where m.courseId = :course and m.currentLessonId is null and m.cancelledAt is not null
              and not exists (select n.id from MeetingEntity n
                where n.lessonId = m.lessonId and n.id <> m.id
                  and (n.currentLessonId is not null or n.id > m.id))""",
            MeetingEntity.class)
        .setParameter("course", courseId)
        .setHint(BATCH, "m.dates")
        .getResultList();
  }

  /** Rooms without a fixed time, as far as they exist on Zoom. */
  public List<MeetingEntity> openAtAnyTime() {
    return entityManager
        .createQuery(
            """
            select m from MeetingEntity m
            where m.currentLessonId is not null and m.zoom.zoomId is not null
              and m.wish.recurrence = :anyTime
            order by m.id""",
            MeetingEntity.class)
        .setParameter("anyTime", RecurrenceText.ANY_TIME)
        .getResultList();
  }

  /**
   * All that exist on Zoom as far as we know and end after {@code since}, or run, or have no fixed
   * time.
   */
  public List<MeetingEntity> onZoomSince(Instant since) {
    return entityManager
        .createQuery(
            """
            select distinct m from MeetingEntity m left join m.dates d
            where m.currentLessonId is not null and m.zoom.zoomId is not null
              and (m.wish.endsAt > :since or m.zoom.running = true or d.endsAt > :since
                or m.wish.recurrence = :anyTime)
            order by m.connectionId, m.hostId, m.id""",
            MeetingEntity.class)
        .setParameter("since", since)
        .setParameter("anyTime", RecurrenceText.ANY_TIME)
        .getResultList();
  }

  /** Also those taken off their lesson: classes that may have taken place. */
  public List<MeetingEntity> scheduledBetween(Instant from, Instant to) {
    return entityManager
        .createQuery(
            """
            select distinct m from MeetingEntity m left join m.dates d
            where m.zoom.zoomId is not null and m.lessonId is not null
              and ((m.wish.endsAt > :from and m.wish.startsAt < :to)
                or (d.endsAt > :from and d.startsAt < :to))
            order by m.id""",
            MeetingEntity.class)
        .setParameter("from", from)
        .setParameter("to", to)
        .getResultList();
  }

  /** Meetings whose host may be busy or needed after {@code since}, of one account. */
  public List<MeetingEntity> ofConnection(long connectionId, Instant since) {
    return entityManager
        .createQuery(
            """
            select distinct m from MeetingEntity m left join m.dates d
            where (m.currentLessonId is not null or (m.lessonId is null and m.wanted = true))
              and m.connectionId = :connection
              and (m.wish.endsAt > :since or d.endsAt > :since or m.wish.recurrence = :anyTime)
            order by m.id""",
            MeetingEntity.class)
        .setParameter("connection", connectionId)
        .setParameter("since", since)
        .setParameter("anyTime", RecurrenceText.ANY_TIME)
        .setHint(BATCH, "m.dates")
        .getResultList();
  }

  public List<MeetingEntity> failed(long connectionId) {
    return entityManager
        .createQuery(
            "select m from MeetingEntity m where m.connectionId = :connection"
                + " and m.push.state = org.presente.zoom.meeting.PushView.State.FAILED",
            MeetingEntity.class)
        .setParameter("connection", connectionId)
        .getResultList();
  }

  /** Ids of those that are or were on Zoom. */
  public List<Long> ofHost(long connectionId, String hostId) {
    return entityManager
        .createQuery(
            """
            select m.id from MeetingEntity m
            where m.connectionId = :connection and m.hostId = :host
              and m.zoom.zoomId is not null
            order by m.id""",
            Long.class)
        .setParameter("connection", connectionId)
        .setParameter("host", hostId)
        .getResultList();
  }

  public List<MeetingEntity> all(Collection<Long> ids) {
    return ids.isEmpty()
        ? List.of()
        : entityManager
            .createQuery("select m from MeetingEntity m where m.id in :ids", MeetingEntity.class)
            .setParameter("ids", ids)
            .getResultList();
  }
}
