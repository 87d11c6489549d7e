package org.presente.zoom.meeting.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.presente.host.database.Portions;

/** Which lessons lead to which other lesson's meeting. One that was taken off leads nowhere. */
@Singleton
public class SharedMeetingRepository {
  private final EntityManager entityManager;

  @Inject
  public SharedMeetingRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(SharedMeetingEntity share) {
    entityManager.persist(share);
  }

  /** Also those whose meeting was taken off. */
  public void remove(List<Long> lessonIds) {
    Portions.of(lessonIds)
        .forEach(
            some ->
                entityManager
                    .createQuery("delete from SharedMeetingEntity s where s.lessonId in :lessons")
                    .setParameter("lessons", some)
                    .executeUpdate());
  }

  public Optional<SharedMeetingEntity> ofLesson(long lessonId) {
    return entityManager
        .createQuery(
            """
            select s from SharedMeetingEntity s
            where s.lessonId = :lesson and s.meeting.currentLessonId is not null""",
            SharedMeetingEntity.class)
        .setParameter("lesson", lessonId)
        .getResultStream()
        .findFirst();
  }

  public List<SharedMeetingEntity> ofCourse(long courseId) {
    return entityManager
        .createQuery(
            """
            select s from SharedMeetingEntity s
            where s.courseId = :course and s.meeting.currentLessonId is not null order by s.id""",
            SharedMeetingEntity.class)
        .setParameter("course", courseId)
        .getResultList();
  }

  /** Also of a meeting that was taken off: its reports come later. */
  public List<SharedMeetingEntity> ofMeeting(long meetingId) {
    return entityManager
        .createQuery(
            "select s from SharedMeetingEntity s where s.meeting.id = :meeting order by s.id",
            SharedMeetingEntity.class)
        .setParameter("meeting", meetingId)
        .getResultList();
  }
}
