package org.presente.host.attendance;

import jakarta.ejb.Stateless;
import java.util.List;
import org.presente.host.course.Visit;

/** Attendance: what plugins record and what pages show. */
@Stateless
public class AttendanceService {
  private static final String SOON = "lands with the persistence";

  /** Takes in what a source tells; to be called in the plugin's own recording transaction. */
  public void record(SessionEvidence evidence) {
    throw new UnsupportedOperationException(SOON + evidence.lessonId());
  }

  /** The sessions of the visit's lesson, the newest first. */
  public List<SessionView> sessions(Visit visit) {
    visit.demand(AttendanceCapabilities.VIEW);
    throw new UnsupportedOperationException(SOON);
  }

  /** One session of the visit's lesson. */
  public AttendanceTable table(Visit visit, long sessionId) {
    visit.demand(AttendanceCapabilities.VIEW);
    throw new UnsupportedOperationException(SOON + sessionId);
  }

  /** The visitor's own attendance in the visit's lesson, the newest first. */
  public List<OwnAttendance> own(Visit visit) {
    visit.demand(AttendanceCapabilities.VIEW_OWN);
    throw new UnsupportedOperationException(SOON);
  }

  /**
   * Says who somebody unmatched is, for the whole course.
   *
   * @param identityKey from {@link UnmatchedView}
   * @param personId a member of the course
   */
  public void accept(Visit visit, long sessionId, String identityKey, long personId) {
    visit.demand(AttendanceCapabilities.REVIEW);
    throw new UnsupportedOperationException(SOON + sessionId + identityKey + personId);
  }

  /** Says that somebody unmatched is nobody of the course. */
  public void dismiss(Visit visit, long sessionId, String identityKey) {
    visit.demand(AttendanceCapabilities.REVIEW);
    throw new UnsupportedOperationException(SOON + sessionId + identityKey);
  }

  /** Takes a decision back; what it replaced counts again. */
  public void undo(Visit visit, long decisionId) {
    visit.demand(AttendanceCapabilities.REVIEW);
    throw new UnsupportedOperationException(SOON + decisionId);
  }

  /** Sends the marks of a final session; for schools that want to look before. */
  public void post(Visit visit, long sessionId) {
    visit.demand(AttendanceCapabilities.REVIEW);
    throw new UnsupportedOperationException(SOON + sessionId);
  }

  /** Tries once more to send one person's mark. */
  public void retry(Visit visit, long sessionId, long personId) {
    visit.demand(AttendanceCapabilities.REVIEW);
    throw new UnsupportedOperationException(SOON + sessionId + personId);
  }
}
