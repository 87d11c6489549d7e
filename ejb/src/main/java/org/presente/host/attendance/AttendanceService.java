package org.presente.host.attendance;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.presente.host.attendance.domain.mark.Grading;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.recording.CourseUpdate;
import org.presente.host.attendance.recording.EvidenceStore;
import org.presente.host.attendance.recording.MarkBook;
import org.presente.host.attendance.recording.MarkPosting;
import org.presente.host.attendance.recording.Review;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.host.course.VisitAudit;
import org.presente.host.gradebook.GradebookService;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterChanged;
import org.presente.host.roster.RosterService;
import org.presente.host.task.WorkQueue;

/** Attendance: what plugins record and what pages show. */
@Stateless
public class AttendanceService {
  /** What a class is worth while nobody has said otherwise. */
  public static final BigDecimal DEFAULT_POINTS = Grading.PROPORTIONAL.maximum();

  @Inject private VisitSessions sessions;
  @Inject private EvidenceStore store;
  @Inject private MarkBook marks;
  @Inject private MarkPosting posting;
  @Inject private Review review;
  @Inject private AttendanceReport report;
  @Inject private GradebookService gradebook;
  @Inject private RosterService roster;
  @Inject private VisitAudit audit;
  @Inject private WorkQueue queue;

  /** Takes in what a source tells; to be called in the plugin's own recording transaction. */
  public void record(SessionEvidence evidence) {
    store.store(evidence).forEach(marks::update);
  }

  /** Somebody came, left or got another address: marks may change. */
  public void onRosterChanged(@Observes RosterChanged change) {
    queue.enqueue(CourseUpdate.KIND, change.courseId());
  }

  /** The sessions of the visit's lesson, the newest first. */
  public List<SessionView> sessions(Visit visit) {
    visit.demand(AttendanceCapabilities.VIEW);
    return report.sessions(visit.lesson());
  }

  /** One session of the visit's lesson. */
  public AttendanceTable table(Visit visit, long sessionId) {
    visit.demand(AttendanceCapabilities.VIEW);
    return report.table(sessions.one(visit, sessionId));
  }

  /** The course's members by name, also those who left; masked for who may not see addresses. */
  public List<MemberView> members(Visit visit) {
    visit.demand(AttendanceCapabilities.VIEW);
    List<MemberView> members = roster.members(visit.courseId());
    return visit.may(AttendanceCapabilities.SEE_ADDRESSES)
        ? members
        : members.stream().map(MemberView::masked).toList();
  }

  /** The visitor's own attendance in the visit's lesson, the newest first. */
  public List<OwnAttendance> own(Visit visit) {
    visit.demand(AttendanceCapabilities.VIEW_OWN);
    return report.own(visit.lesson(), visit.personId());
  }

  /** The visitor's own attendance in all lessons of the course, the newest first. */
  public List<OwnAttendance> ownInCourse(Visit visit) {
    visit.demand(AttendanceCapabilities.VIEW_OWN);
    return report.ownInCourse(visit.courseId(), visit.personId());
  }

  /** The persons listed for a mentor, and nobody else; without a list nobody. */
  public List<PersonAttendance> mentored(Visit visit) {
    visit.demand(AttendanceCapabilities.VIEW_MENTORED);
    return roster.mentored(visit.courseId(), visit.personId()).stream()
        .map(member -> attendance(visit, member))
        .toList();
  }

  /**
   * The attendance that a submission review asks for: anybody's for the staff, one's own for a
   * student.
   *
   * @throws NotAllowed for anybody else, and when the visit reviews nobody
   */
  public PersonAttendance reviewed(Visit visit) {
    long person = visit.reviewedPersonId().orElseThrow(() -> new NotAllowed("review"));
    if (person != visit.personId()) {
      visit.demand(AttendanceCapabilities.VIEW);
    } else if (!visit.may(AttendanceCapabilities.VIEW)) {
      visit.demand(AttendanceCapabilities.VIEW_OWN);
    }
    return roster
        .member(visit.courseId(), person)
        .map(member -> attendance(visit, member))
        .orElseGet(() -> new PersonAttendance(person, "", List.of()));
  }

  private PersonAttendance attendance(Visit visit, MemberView member) {
    return new PersonAttendance(
        member.personId(), member.name(), report.own(visit.lesson(), member.personId()));
  }

  /**
   * Says who somebody unmatched is, for the whole course.
   *
   * @param token from {@link UnmatchedView}
   * @param personIds members of the course: one, or all who shared a device
   * @throws NotAllowed when the session shows no such key or the course has no such member
   */
  public void accept(Visit visit, long sessionId, String token, Collection<Long> personIds) {
    visit.demand(AttendanceCapabilities.REVIEW);
    audit.write("attendance.accepted", visit);
    review.accept(sessions.one(visit, sessionId), token, personIds, visit.personId());
  }

  /**
   * Says that somebody unmatched is nobody of the course.
   *
   * @throws NotAllowed when the session shows no such key
   */
  public void dismiss(Visit visit, long sessionId, String token) {
    visit.demand(AttendanceCapabilities.REVIEW);
    audit.write("attendance.dismissed", visit);
    review.dismiss(sessions.one(visit, sessionId), token, visit.personId());
  }

  /** Takes a decision back; what it replaced counts again. */
  public void undo(Visit visit, long decisionId) {
    visit.demand(AttendanceCapabilities.REVIEW);
    audit.write("attendance.undone", visit);
    review.undo(visit.courseId(), visit.lesson(), decisionId, visit.personId());
  }

  /** Sends the marks of a final session; for schools that want to look before. */
  public void post(Visit visit, long sessionId) {
    visit.demand(AttendanceCapabilities.REVIEW);
    SessionEntity session = sessions.one(visit, sessionId);
    if (session.isFinal()) {
      audit.write("attendance.posted", visit);
      posting.post(session);
      session.awaitsPosting(false);
    }
  }

  /** Tries once more to send one person's mark. */
  public void retry(Visit visit, long sessionId, long personId) {
    visit.demand(AttendanceCapabilities.REVIEW);
    SessionEntity session = sessions.one(visit, sessionId);
    gradebook.retry(session.lessonId(), posting.column(session).resourceId(), personId);
  }

  /** Replaces the mark that a person put on the platform by ours. */
  public void force(Visit visit, long sessionId, long personId) {
    visit.demand(AttendanceCapabilities.REVIEW);
    SessionEntity session = sessions.one(visit, sessionId);
    audit.write("attendance.forced", visit);
    gradebook.force(session.lessonId(), posting.column(session).resourceId(), personId);
  }

  /** Lets the mark stand that a person put on the platform; asked again only when ours changes. */
  public void agree(Visit visit, long sessionId, long personId) {
    visit.demand(AttendanceCapabilities.REVIEW);
    SessionEntity session = sessions.one(visit, sessionId);
    audit.write("attendance.agreed", visit);
    gradebook.agree(
        session.lessonId(), posting.column(session).resourceId(), personId, visit.personId());
  }
}
