package org.presente.host.attendance.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.host.attendance.domain.identity.Decision;
import org.presente.host.attendance.domain.identity.Evidence;
import org.presente.host.attendance.domain.identity.IdentityKey;
import org.presente.host.attendance.persistence.DecisionEntity;
import org.presente.host.attendance.persistence.EntryEntity.Cause;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.persistence.SessionRepository;
import org.presente.host.course.NotAllowed;
import org.presente.host.roster.RosterService;
import org.presente.host.task.WorkQueue;

/**
 * Remembers what the staff say about people. The lesson's sessions are computed at once, so that
 * the page shows what came of it; those of the course's other lessons by the queue.
 */
@Singleton
public class Review {
  private final SessionRepository sessions;
  private final SessionComputation computation;
  private final IdentityTokens tokens;
  private final Claims claims;
  private final MarkBook marks;
  private final RosterService roster;
  private final WorkQueue queue;
  private final Clock clock;

  @Inject
  public Review(
      SessionRepository sessions,
      SessionComputation computation,
      IdentityTokens tokens,
      Claims claims,
      MarkBook marks,
      RosterService roster,
      WorkQueue queue,
      Clock clock) {
    this.sessions = sessions;
    this.computation = computation;
    this.tokens = tokens;
    this.claims = claims;
    this.marks = marks;
    this.roster = roster;
    this.queue = queue;
    this.clock = clock;
  }

  /**
   * @throws NotAllowed when the token is of nobody in the session, or the course has no such member
   */
  public void accept(
      SessionEntity session, String token, Collection<Long> memberIds, long decidedBy) {
    if (memberIds.isEmpty() || !areMembers(session.courseId(), memberIds)) {
      throw new NotAllowed("member of the course");
    }
    Evidence evidence = evidence(session, token);
    Set<String> members = memberIds.stream().map(Object::toString).collect(Collectors.toSet());
    decide(
        session, new Decision(evidence.decisionKey(), members), evidence.displayName(), decidedBy);
  }

  private boolean areMembers(long courseId, Collection<Long> ids) {
    return ids.stream().allMatch(id -> roster.member(courseId, id).isPresent());
  }

  /**
   * @throws NotAllowed when the token is of nobody in the session
   */
  public void dismiss(SessionEntity session, String token, long decidedBy) {
    Evidence evidence = evidence(session, token);
    decide(session, Decision.nobody(evidence.decisionKey()), evidence.displayName(), decidedBy);
  }

  /** A token counts only if it is of a row of this session: a page cannot make one up. */
  private Evidence evidence(SessionEntity session, String token) {
    return computation
        .rows(session.id())
        .map(row -> row.evidence())
        .filter(evidence -> isMeant(session, evidence.decisionKey(), token))
        .findFirst()
        .orElseThrow(() -> new NotAllowed("identity of the session"));
  }

  private boolean isMeant(SessionEntity session, IdentityKey key, String token) {
    return !key.isBlank() && tokens.of(session.id(), key).equals(token);
  }

  private void decide(SessionEntity session, Decision decision, String shown, long decidedBy) {
    sessions.add(
        new DecisionEntity(session.courseId(), decision, shown, decidedBy, clock.instant()));
    claims.decided(session.courseId(), decision, decidedBy);
    update(session.courseId(), session.lessonId(), decidedBy);
  }

  /**
   * @throws NotAllowed when the course has no such decision
   */
  public void undo(long courseId, long lessonId, long decisionId, long undoneBy) {
    DecisionEntity decision =
        sessions
            .decision(decisionId)
            .filter(found -> found.courseId() == courseId && !found.isUndone())
            .orElseThrow(() -> new NotAllowed("decision of the course"));
    decision.undo(undoneBy, clock.instant());
    update(courseId, lessonId, undoneBy);
  }

  private void update(long courseId, long lessonId, long person) {
    Why why = Why.by(Cause.REVIEW, person);
    sessions.ofLesson(lessonId).forEach(session -> marks.update(session.id(), why));
    queue.enqueue(CourseUpdate.KIND, courseId);
  }
}
