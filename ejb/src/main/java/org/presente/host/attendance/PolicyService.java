package org.presente.host.attendance;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.attendance.persistence.EntryEntity.Cause;
import org.presente.host.attendance.persistence.ExceptionEntity;
import org.presente.host.attendance.persistence.LedgerRepository;
import org.presente.host.attendance.persistence.PolicyEntity;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.recording.CourseUpdate;
import org.presente.host.attendance.recording.MarkBook;
import org.presente.host.attendance.recording.Policies;
import org.presente.host.attendance.recording.SessionComputation;
import org.presente.host.attendance.recording.Why;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.host.course.VisitAudit;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;
import org.presente.host.task.WorkQueue;

/** What the staff choose about marks: the course's rules, a lesson's own, and exceptions. */
@Stateless
public class PolicyService {
  @Inject private VisitSessions sessions;
  @Inject private LedgerRepository ledger;
  @Inject private Policies policies;
  @Inject private MarkBook marks;
  @Inject private RosterService roster;
  @Inject private VisitAudit audit;
  @Inject private WorkQueue queue;
  @Inject private Clock clock;

  /** For everybody who sees a mark of the lesson. */
  public PolicyView policy(Visit visit) {
    visit.demand(AttendanceCapabilities.VIEW_OWN);
    return new PolicyView(
        policies.of(visit.courseId(), visit.lessonId()),
        ledger.policy(visit.courseId(), Optional.of(visit.lesson())).isPresent(),
        policies.of(visit.courseId(), Optional.empty()));
  }

  /** For all lessons of the course that have no rules of their own. */
  public void chooseForCourse(Visit visit, CoursePolicy policy) {
    choose(visit, Optional.empty(), policy);
  }

  /** For the visit's lesson alone. */
  public void chooseForLesson(Visit visit, CoursePolicy policy) {
    choose(visit, Optional.of(visit.lesson()), policy);
  }

  private void choose(Visit visit, Optional<Long> lesson, CoursePolicy policy) {
    visit.demand(AttendanceCapabilities.CHOOSE_RULES);
    ledger
        .policy(visit.courseId(), lesson)
        .orElseGet(() -> ledger.add(new PolicyEntity(visit.courseId(), lesson)))
        .choose(policy, visit.personId(), clock.instant());
    audit.write("attendance.rules", visit);
    queue.enqueue(CourseUpdate.KIND, visit.courseId());
  }

  /** From now on the course's rules hold for the lesson too. */
  public void followCourse(Visit visit) {
    visit.demand(AttendanceCapabilities.CHOOSE_RULES);
    ledger.policy(visit.courseId(), Optional.of(visit.lesson())).ifPresent(ledger::remove);
    audit.write("attendance.rules", visit);
    queue.enqueue(CourseUpdate.KIND, visit.courseId());
  }

  /** Those that stand, as they were made. */
  public List<ExceptionView> exceptions(Visit visit, long sessionId) {
    visit.demand(AttendanceCapabilities.VIEW);
    SessionEntity session = sessions.one(visit, sessionId);
    Map<Long, String> names =
        roster.members(visit.courseId()).stream()
            .collect(Collectors.toMap(MemberView::personId, MemberView::name));
    return ledger.exceptions(session.id()).stream()
        .map(
            it ->
                new ExceptionView(
                    it.personId(),
                    names.getOrDefault(it.personId(), ""),
                    it.points(),
                    names.getOrDefault(it.decidedBy(), ""),
                    it.decidedAt()))
        .toList();
  }

  /** No mark for this class, and no harm from it. */
  public void excuse(Visit visit, long sessionId, long personId) {
    except(visit, sessionId, personId, Optional.empty());
  }

  /**
   * These points, whatever the evidence says.
   *
   * @throws NotAllowed when there are not so many points, or the course has no such member
   */
  public void give(Visit visit, long sessionId, long personId, BigDecimal points) {
    if (points.signum() < 0 || points.compareTo(SessionComputation.MAXIMUM) > 0) {
      throw new NotAllowed("points within the maximum");
    }
    except(visit, sessionId, personId, Optional.of(points));
  }

  private void except(Visit visit, long sessionId, long person, Optional<BigDecimal> points) {
    visit.demand(AttendanceCapabilities.REVIEW);
    SessionEntity session = sessions.one(visit, sessionId);
    if (roster.member(visit.courseId(), person).isEmpty()) {
      throw new NotAllowed("member of the course");
    }
    undo(visit, session, person);
    ledger.add(
        new ExceptionEntity(session.id(), person, points, visit.personId(), clock.instant()));
    audit.write("attendance.exception", visit);
    update(visit, session);
  }

  /** The evidence decides again. */
  public void decideByEvidence(Visit visit, long sessionId, long personId) {
    visit.demand(AttendanceCapabilities.REVIEW);
    SessionEntity session = sessions.one(visit, sessionId);
    undo(visit, session, personId);
    audit.write("attendance.exception-undone", visit);
    update(visit, session);
  }

  private void undo(Visit visit, SessionEntity session, long personId) {
    ledger.exceptions(session.id()).stream()
        .filter(it -> it.personId() == personId)
        .forEach(it -> it.undo(visit.personId(), clock.instant()));
  }

  private void update(Visit visit, SessionEntity session) {
    marks.update(session.id(), Why.by(Cause.EXCEPTION, visit.personId()));
  }
}
