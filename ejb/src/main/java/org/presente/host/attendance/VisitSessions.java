package org.presente.host.attendance;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.persistence.SessionRepository;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;

/** The sessions that a visit reaches: those of its lesson. */
@Singleton
class VisitSessions {
  private final SessionRepository sessions;

  @Inject
  VisitSessions(SessionRepository sessions) {
    this.sessions = sessions;
  }

  /**
   * @throws NotAllowed when the lesson has no such session
   */
  SessionEntity one(Visit visit, long sessionId) {
    return sessions
        .session(sessionId)
        .filter(session -> session.lessonId() == visit.lesson())
        .filter(session -> session.courseId() == visit.courseId())
        .orElseThrow(() -> new NotAllowed("session"));
  }
}
