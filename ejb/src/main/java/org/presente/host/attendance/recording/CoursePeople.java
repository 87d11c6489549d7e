package org.presente.host.attendance.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.presente.host.attendance.domain.identity.Decisions;
import org.presente.host.attendance.domain.identity.IdentityKey;
import org.presente.host.attendance.domain.identity.Link;
import org.presente.host.attendance.domain.identity.Member;
import org.presente.host.attendance.domain.identity.Roster;
import org.presente.host.attendance.persistence.DecisionEntity;
import org.presente.host.attendance.persistence.EvidenceRepository;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.persistence.SessionRepository;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;

/** The members of a course as the rules know them. */
@Singleton
public class CoursePeople {
  private final RosterService roster;
  private final EvidenceRepository evidences;
  private final SessionRepository sessions;

  @Inject
  public CoursePeople(
      RosterService roster, EvidenceRepository evidences, SessionRepository sessions) {
    this.roster = roster;
    this.evidences = evidences;
    this.sessions = sessions;
  }

  Roster roster(SessionEntity session) {
    Stream<Link> links =
        evidences.registrants(session.lessonId(), session.source()).stream()
            .map(
                it ->
                    new Link(
                        IdentityKey.registrant(it.registrantRef()), Long.toString(it.personId())));
    return new Roster(
        roster.members(session.courseId()).stream().map(CoursePeople::member).toList(),
        links.toList());
  }

  Decisions decisions(long courseId) {
    List<DecisionEntity> standing = sessions.decisions(courseId);
    return new Decisions(standing.stream().map(DecisionEntity::decision).toList());
  }

  /** Only learners are marked; a test user is listed like staff. */
  private static Member member(MemberView view) {
    boolean student = view.role() == CourseRole.LEARNER && !view.testUser();
    return new Member(
        Long.toString(view.personId()),
        view.name(),
        view.email().orElse(""),
        student ? Member.Role.STUDENT : Member.Role.STAFF,
        view.enrolledFrom(),
        !view.active());
  }
}
