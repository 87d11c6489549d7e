package org.presente.host.attendance.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.attendance.domain.identity.Decisions;
import org.presente.host.attendance.domain.identity.IdentityKey;
import org.presente.host.attendance.domain.identity.Link;
import org.presente.host.attendance.domain.identity.Member;
import org.presente.host.attendance.domain.identity.Roster;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.host.attendance.persistence.DecisionEntity;
import org.presente.host.attendance.persistence.EvidenceRepository;
import org.presente.host.attendance.persistence.MarkEntity;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.persistence.SessionRepository;
import org.presente.host.roster.CourseGroups;
import org.presente.host.roster.CourseRole;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;

/** The members of a course as the rules know them. */
@Singleton
public class CoursePeople {
  private final RosterService roster;
  private final EvidenceRepository evidences;
  private final SessionRepository sessions;
  private final CourseGroups groups;

  @Inject
  public CoursePeople(
      RosterService roster,
      EvidenceRepository evidences,
      SessionRepository sessions,
      CourseGroups groups) {
    this.groups = groups;
    this.roster = roster;
    this.evidences = evidences;
    this.sessions = sessions;
  }

  /**
   * @param rows of the session: whom of the platform, but not of the course, their addresses name
   */
  Roster roster(SessionEntity session, List<PresenceRow> rows) {
    Stream<Link> registrants =
        evidences.registrants(session.lessonId(), session.source()).stream()
            .map(it -> link(IdentityKey.registrant(it.registrantRef()), it.personId()));
    Stream<Link> outsiders =
        roster.outsiders(session.courseId(), addresses(rows)).entrySet().stream()
            .map(it -> link(IdentityKey.email(it.getKey()), it.getValue()));
    Optional<Set<Long>> meant = meant(session);
    return new Roster(
        roster.members(session.courseId()).stream().map(it -> member(it, meant)).toList(),
        Stream.concat(registrants, outsiders).toList());
  }

  /** Who was marked before has changed groups since: a class keeps its people. */
  private Optional<Set<Long>> meant(SessionEntity session) {
    return session
        .groupId()
        .map(
            id ->
                Stream.concat(
                        groups.group(session.courseId(), id).stream()
                            .flatMap(group -> group.personIds().stream()),
                        sessions.marks(session.id()).stream().map(MarkEntity::personId))
                    .collect(Collectors.toUnmodifiableSet()));
  }

  private static Link link(IdentityKey key, long person) {
    return new Link(key, Long.toString(person));
  }

  private static Set<String> addresses(List<PresenceRow> rows) {
    return rows.stream()
        .map(row -> row.evidence().email())
        .filter(address -> !address.isEmpty())
        .distinct()
        .map(address -> IdentityKey.email(address).value())
        .collect(Collectors.toSet());
  }

  Decisions decisions(long courseId) {
    List<DecisionEntity> standing = sessions.decisions(courseId);
    return new Decisions(standing.stream().map(DecisionEntity::decision).toList());
  }

  /** Only learners are marked; a test user, and who is of another group, is listed like staff. */
  private static Member member(MemberView view, Optional<Set<Long>> meant) {
    boolean student =
        view.role() == CourseRole.LEARNER
            && !view.testUser()
            && meant.map(group -> group.contains(view.personId())).orElse(true);
    return new Member(
        Long.toString(view.personId()),
        view.name(),
        view.email().orElse(""),
        student ? Member.Role.STUDENT : Member.Role.STAFF,
        view.enrolledFrom(),
        !view.active());
  }
}
