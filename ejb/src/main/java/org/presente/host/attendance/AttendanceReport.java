package org.presente.host.attendance;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.attendance.domain.identity.IdentityKey;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.attendance.persistence.ClaimRepository;
import org.presente.host.attendance.persistence.DecisionEntity;
import org.presente.host.attendance.persistence.MarkEntity;
import org.presente.host.attendance.persistence.SessionCounts;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.persistence.SessionRepository;
import org.presente.host.attendance.recording.IdentityTokens;
import org.presente.host.attendance.recording.MarkPosting;
import org.presente.host.attendance.recording.Policies;
import org.presente.host.attendance.recording.SessionComputation;
import org.presente.host.gradebook.GradebookService;
import org.presente.host.gradebook.PostingView;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;

/** Puts together what pages show of sessions. */
@Singleton
class AttendanceReport {
  private static final Comparator<MarkView> BY_NAME =
      Comparator.comparing(MarkView::name, String.CASE_INSENSITIVE_ORDER)
          .thenComparing(MarkView::personId);

  @Inject private SessionRepository sessions;
  @Inject private ClaimRepository claims;
  @Inject private IdentityTokens tokens;
  @Inject private SessionComputation computation;
  @Inject private MarkPosting posting;
  @Inject private Policies policies;
  @Inject private GradebookService gradebook;
  @Inject private RosterService roster;

  List<SessionView> sessions(long lessonId) {
    Map<Long, SessionCounts> counts =
        sessions.counts(lessonId).stream()
            .collect(Collectors.toMap(SessionCounts::sessionId, Function.identity()));
    return sessions.ofLesson(lessonId).stream()
        .map(it -> view(it, counts.getOrDefault(it.id(), SessionCounts.none(it.id()))))
        .toList();
  }

  /** In as many queries for one class as for a hundred: students look often. */
  List<OwnAttendance> own(long lessonId, long personId) {
    return own(sessions.ofLesson(lessonId), sessions.marksOfPerson(lessonId, personId), personId);
  }

  /** The latest class first. */
  List<OwnAttendance> ownInCourse(long courseId, long personId) {
    Map<Long, MarkEntity> marks = sessions.marksOfPersonInCourse(courseId, personId);
    Map<Long, List<SessionEntity>> byLesson =
        sessions.ofCourse(courseId).stream()
            .filter(session -> marks.containsKey(session.id()))
            .collect(Collectors.groupingBy(SessionEntity::lessonId));
    return byLesson.values().stream()
        .flatMap(ofLesson -> own(ofLesson, marks, personId).stream())
        .sorted(Comparator.comparing((OwnAttendance own) -> own.session().start()).reversed())
        .toList();
  }

  /**
   * @param all of one lesson
   */
  private List<OwnAttendance> own(
      List<SessionEntity> all, Map<Long, MarkEntity> marks, long personId) {
    if (marks.isEmpty() || all.isEmpty()) {
      return List.of();
    }
    long courseId = all.get(0).courseId();
    long lessonId = all.get(0).lessonId();
    Optional<MemberView> member = roster.member(courseId, personId);
    CoursePolicy policy = policies.of(courseId, Optional.of(lessonId));
    Map<String, PostingView> postings = gradebook.postingsOfPerson(lessonId, personId);
    return all.stream()
        .filter(session -> marks.containsKey(session.id()))
        .map(
            session ->
                own(
                    session,
                    view(
                        marks.get(session.id()),
                        member,
                        postings.getOrDefault(
                            MarkPosting.column(session, policy).resourceId(),
                            PostingView.nothing()))))
        .toList();
  }

  /** Without the numbers of others. */
  private static OwnAttendance own(SessionEntity session, MarkView mark) {
    return new OwnAttendance(view(session, SessionCounts.none(session.id())).withoutOthers(), mark);
  }

  AttendanceTable table(SessionEntity session) {
    Map<Long, MemberView> members =
        roster.members(session.courseId()).stream()
            .collect(Collectors.toMap(MemberView::personId, Function.identity()));
    List<MarkView> lines = lines(session, members);
    PeopleViews people =
        new PeopleViews(
            members,
            computation.compute(session),
            claims.ofSession(session.id()),
            key -> tokens.of(session.id(), key));
    return new AttendanceTable(
        view(session, counts(session, lines)),
        lines,
        people.unmatched(),
        people.listed(),
        decisions(session, people),
        posting.waitsForPreview(session) && posting.isPostable(session));
  }

  private List<MarkView> lines(SessionEntity session, Map<Long, MemberView> members) {
    Map<Long, PostingView> postings = postings(session);
    return sessions.marks(session.id()).stream()
        .map(
            mark ->
                view(
                    mark,
                    Optional.ofNullable(members.get(mark.personId())),
                    postings.getOrDefault(mark.personId(), PostingView.nothing())))
        .sorted(BY_NAME)
        .toList();
  }

  private Map<Long, PostingView> postings(SessionEntity session) {
    return gradebook.postings(session.lessonId(), posting.column(session).resourceId());
  }

  /** Those of the course that concern somebody in this session. */
  private List<DecisionView> decisions(SessionEntity session, PeopleViews people) {
    Set<IdentityKey> seen =
        computation
            .rows(session.id())
            .flatMap(row -> row.evidence().keys().stream())
            .collect(Collectors.toSet());
    return sessions.decisions(session.courseId()).stream()
        .filter(decision -> seen.contains(decision.key()))
        .map(decision -> view(decision, people))
        .toList();
  }

  private static DecisionView view(DecisionEntity decision, PeopleViews people) {
    return new DecisionView(
        decision.id(),
        decision.shownName(),
        decision.personIds().stream().map(people::name).toList(),
        decision.decidedAt());
  }

  private static SessionCounts counts(SessionEntity session, List<MarkView> lines) {
    long attended = lines.stream().filter(line -> !line.present().isZero()).count();
    return new SessionCounts(session.id(), lines.size(), attended);
  }

  private static MarkView view(MarkEntity mark, Optional<MemberView> member, PostingView posting) {
    return new MarkView(
        mark.personId(),
        member.map(MemberView::name).orElse(""),
        mark.present(),
        mark.presentShare(),
        mark.points(),
        mark.maximum(),
        mark.status(),
        mark.reason(),
        mark.proof(),
        posting);
  }

  private static SessionView view(SessionEntity session, SessionCounts counts) {
    return new SessionView(
        session.id(),
        session.lessonId(),
        session.title(),
        session.scheduledStart(),
        session.scheduledEnd(),
        session.zone(),
        session.isCancelled(),
        session.held(),
        session.isFinal(),
        session.flags(),
        (int) counts.students() + session.erasedPeople(),
        (int) counts.attended() + session.erasedPresent(),
        session.unmatchedPeople());
  }
}
