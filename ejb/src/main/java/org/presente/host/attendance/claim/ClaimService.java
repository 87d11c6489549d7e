package org.presente.host.attendance.claim;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.attendance.AttendanceCapabilities;
import org.presente.host.attendance.domain.UnmatchedPerson;
import org.presente.host.attendance.domain.identity.IdentityKey;
import org.presente.host.attendance.persistence.ClaimEntity;
import org.presente.host.attendance.persistence.ClaimRepository;
import org.presente.host.attendance.persistence.MarkEntity;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.persistence.SessionRepository;
import org.presente.host.attendance.recording.Claims;
import org.presente.host.attendance.recording.IdentityTokens;
import org.presente.host.attendance.recording.SessionComputation;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.host.course.VisitAudit;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;

/** What students say about people who were not recognised, and what the staff say to that. */
@Stateless
public class ClaimService {
  private static final int SHOWN_DIGITS = 4;
  private static final int MOST_OFFERED = 6;

  @Inject private SessionRepository sessions;
  @Inject private ClaimRepository claims;
  @Inject private IdentityTokens tokens;
  @Inject private Claims answers;
  @Inject private SessionComputation computation;
  @Inject private RosterService roster;
  @Inject private VisitAudit audit;
  @Inject private Clock clock;

  /**
   * The classes of the visit's lesson in which the visitor may have been somebody unmatched, and
   * those of which the visitor said so: so few that a student's page stays quick.
   */
  public List<ClaimableView> claimable(Visit visit) {
    visit.demand(AttendanceCapabilities.VIEW_OWN);
    List<SessionEntity> all = sessions.ofLesson(visit.lesson());
    Map<Long, ClaimEntity> said = claims.ofPerson(visit.lesson(), visit.personId());
    Set<Long> offered = offered(visit, all, said.keySet());
    return all.stream()
        .flatMap(
            session ->
                said.containsKey(session.id())
                    ? Stream.of(view(session, List.of(), Optional.of(said.get(session.id()))))
                    : offer(session, offered.contains(session.id())).stream())
        .toList();
  }

  /** Ids of the newest classes in which there is something to claim. */
  private Set<Long> offered(Visit visit, List<SessionEntity> all, Set<Long> said) {
    if (all.stream().noneMatch(ClaimService::isOpen) || !isGraded(visit)) {
      return Set.of();
    }
    Map<Long, MarkEntity> marks = sessions.marksOfPerson(visit.lesson(), visit.personId());
    return all.stream()
        .filter(session -> isOpen(session) && !said.contains(session.id()))
        .filter(session -> mayClaim(Optional.ofNullable(marks.get(session.id()))))
        .limit(MOST_OFFERED)
        .map(SessionEntity::id)
        .collect(Collectors.toSet());
  }

  private Optional<ClaimableView> offer(SessionEntity session, boolean offered) {
    return Optional.of(session)
        .filter(it -> offered)
        .map(this::people)
        .filter(people -> !people.isEmpty())
        .map(people -> view(session, people, Optional.empty()));
  }

  private static ClaimableView view(
      SessionEntity session, List<ClaimableView.Person> people, Optional<ClaimEntity> said) {
    return new ClaimableView(
        session.id(),
        session.title(),
        session.scheduledStart(),
        session.zone(),
        people,
        said.map(ClaimEntity::shownName),
        said.map(ClaimEntity::answer));
  }

  private static boolean isOpen(SessionEntity session) {
    return !session.isClosed() && session.unmatchedPeople() > 0;
  }

  private boolean isGraded(Visit visit) {
    return roster
        .member(visit.courseId(), visit.personId())
        .filter(MemberView::isGraded)
        .isPresent();
  }

  private boolean mayClaim(Visit visit, SessionEntity session) {
    return isOpen(session)
        && isGraded(visit)
        && mayClaim(sessions.mark(session.id(), visit.personId()));
  }

  /** Who has the whole class already has nothing to claim. */
  private static boolean mayClaim(Optional<MarkEntity> mark) {
    return mark.filter(it -> !isWhole(it)).isPresent();
  }

  private static boolean isWhole(MarkEntity mark) {
    return mark.presentShare().compareTo(BigDecimal.ONE) >= 0;
  }

  private List<ClaimableView.Person> people(SessionEntity session) {
    return unmatched(session).stream()
        .flatMap(
            person ->
                shown(person).stream()
                    .map(
                        name ->
                            new ClaimableView.Person(tokens.of(session.id(), person.key()), name)))
        .toList();
  }

  private List<UnmatchedPerson> unmatched(SessionEntity session) {
    return computation.compute(session).unmatched().stream()
        .filter(person -> !person.key().isBlank())
        .toList();
  }

  /** Empty for who left no name that students could know. */
  private static Optional<String> shown(UnmatchedPerson person) {
    String names = String.join(", ", person.names().stream().filter(it -> !it.isBlank()).toList());
    if (names.isEmpty() && person.key().kind() == IdentityKey.Kind.PHONE) {
      String number = person.key().value();
      return Optional.of("…" + number.substring(Math.max(0, number.length() - SHOWN_DIGITS)));
    }
    return Optional.of(names).filter(it -> !it.isEmpty());
  }

  /**
   * The visitor was that person; saying it twice is saying it once.
   *
   * @param token from {@link ClaimableView.Person}
   * @throws NotAllowed when the class has no such unmatched person, or the visitor nothing to claim
   */
  public void claim(Visit visit, long sessionId, String token) {
    visit.demand(AttendanceCapabilities.VIEW_OWN);
    SessionEntity session = session(visit, sessionId);
    Optional<ClaimEntity> said = claims.claim(sessionId, visit.personId());
    if (said.filter(it -> tokens.of(sessionId, it.key()).equals(token)).isPresent()) {
      return;
    }
    if (said.isPresent() || !mayClaim(visit, session)) {
      throw new NotAllowed("something to claim");
    }
    UnmatchedPerson person =
        unmatched(session).stream()
            .filter(it -> tokens.of(sessionId, it.key()).equals(token))
            .findFirst()
            .orElseThrow(() -> new NotAllowed("unmatched person of the class"));
    String shown = shown(person).orElseThrow(() -> new NotAllowed("name"));
    audit.write("attendance.claimed", visit);
    claims.add(new ClaimEntity(sessionId, visit.personId(), person.key(), shown, clock.instant()));
  }

  /** The visitor was not that person after all; what the staff answered stays. */
  public void takeBack(Visit visit, long sessionId) {
    visit.demand(AttendanceCapabilities.VIEW_OWN);
    claims
        .claim(session(visit, sessionId).id(), visit.personId())
        .filter(ClaimEntity::isOpen)
        .ifPresent(claims::remove);
  }

  /** The staff say that this member was not the person; accepting says the opposite. */
  public void refuse(Visit visit, long sessionId, long personId) {
    visit.demand(AttendanceCapabilities.REVIEW);
    audit.write("attendance.claim-refused", visit);
    answers.refuse(session(visit, sessionId), personId, visit.personId());
  }

  private SessionEntity session(Visit visit, long sessionId) {
    return sessions
        .session(sessionId)
        .filter(session -> session.lessonId() == visit.lesson())
        .filter(session -> session.courseId() == visit.courseId())
        .orElseThrow(() -> new NotAllowed("session"));
  }
}
