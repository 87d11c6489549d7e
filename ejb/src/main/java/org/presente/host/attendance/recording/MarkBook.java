package org.presente.host.attendance.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.attendance.domain.MemberResult;
import org.presente.host.attendance.domain.SessionResult;
import org.presente.host.attendance.domain.UnmatchedPerson;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.attendance.persistence.EntryEntity;
import org.presente.host.attendance.persistence.LedgerRepository;
import org.presente.host.attendance.persistence.MarkEntity;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.persistence.SessionRepository;
import org.presente.host.task.WorkQueue;

/**
 * Writes the marks of a session, if they differ from what is written, notes each change in the
 * ledger, and proposes them to the gradebook once they are final.
 */
@Singleton
public class MarkBook {
  @Inject private SessionRepository sessions;
  @Inject private LedgerRepository ledger;
  @Inject private SessionComputation computation;
  @Inject private Policies policies;
  @Inject private MarkPosting posting;
  @Inject private Claims claims;
  @Inject private WorkQueue queue;
  @Inject private Clock clock;

  /** As {@link #update(long, Why)}, for what a source told. */
  public void update(long sessionId) {
    update(sessionId, Why.EVIDENCE);
  }

  /** Computes the session anew. A class that is not over yet is computed once more at its end. */
  public void update(long sessionId, Why why) {
    SessionEntity session = sessions.locked(sessionId).orElseThrow();
    if (session.isClosed()) {
      return;
    }
    SessionResult result = computation.compute(session);
    if (session.accept(result, clock.instant())) {
      write(session, result, why);
    } else if (why.equals(Why.COURSE)) {
      followRules(session);
    }
    claims.follow(
        session,
        result.unmatched().stream()
            .map(UnmatchedPerson::key)
            .collect(Collectors.toUnmodifiableSet()));
    Duration toTheEnd = Duration.between(clock.instant(), session.scheduledEnd());
    if (toTheEnd.compareTo(Duration.ZERO) > 0) {
      queue.enqueue(SessionUpdate.KIND, session.id().toString(), toTheEnd);
    }
  }

  /** The same marks, and perhaps other rules on whether and where they are sent. */
  private void followRules(SessionEntity session) {
    boolean waits = posting.waitsForPreview(session);
    if (session.isFinal() && !waits) {
      posting.post(session);
    }
    session.awaitsPosting(waits && posting.isPostable(session));
  }

  private void write(SessionEntity session, SessionResult result, Why why) {
    Map<Long, MarkEntity> left = new HashMap<>(byPerson(sessions.marks(session.id())));
    CoursePolicy policy = policies.of(session);
    List<MarkEntity> marks = new ArrayList<>();
    for (MemberResult member : result.members()) {
      long personId = Long.parseLong(member.memberId());
      Optional<MarkEntity> known = Optional.ofNullable(left.remove(personId));
      MarkEntity mark = known.orElseGet(() -> new MarkEntity(session.id(), personId));
      Optional<BigDecimal> before = known.flatMap(MarkEntity::points);
      if (mark.take(member, SessionComputation.MAXIMUM)) {
        ledger.add(
            new EntryEntity(session, mark, before, policy)
                .because(why.cause(), why.person(), clock.instant()));
      }
      if (known.isEmpty()) {
        sessions.add(mark);
      }
      marks.add(mark);
    }
    left.values().forEach(sessions::remove);
    withdraw(session, left.keySet(), marks);
    boolean waits = posting.waitsForPreview(policy);
    if (result.finalised() && !waits) {
      posting.post(session, policy, marks);
    }
    session.awaitsPosting(waits && posting.isPostable(session));
  }

  /** What waits for somebody without a mark is not sent, also while the session is open again. */
  private void withdraw(SessionEntity session, Set<Long> gone, List<MarkEntity> marks) {
    Set<Long> without = new HashSet<>(gone);
    marks.stream()
        .filter(mark -> mark.points().isEmpty())
        .forEach(mark -> without.add(mark.personId()));
    posting.withdraw(session, without);
  }

  private static Map<Long, MarkEntity> byPerson(List<MarkEntity> marks) {
    return marks.stream().collect(Collectors.toMap(MarkEntity::personId, Function.identity()));
  }
}
