package org.presente.host.attendance.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.attendance.domain.MemberResult;
import org.presente.host.attendance.domain.SessionResult;
import org.presente.host.attendance.persistence.MarkEntity;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.persistence.SessionRepository;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;
import org.presente.host.gradebook.ColumnSpec;
import org.presente.host.gradebook.GradebookService;
import org.presente.host.gradebook.ScoreProposal;
import org.presente.host.task.WorkQueue;

/**
 * Writes the marks of a session, if they differ from what is written, and proposes them to the
 * gradebook once they are final.
 */
@Singleton
public class MarkBook {
  private static final String AFTER_PREVIEW = "after-preview";
  private static final int LONGEST_TITLE = 200;

  @Inject private SessionRepository sessions;
  @Inject private SessionComputation computation;
  @Inject private GradebookService gradebook;
  @Inject private WorkQueue queue;
  @Inject private Configuration configuration;
  @Inject private Clock clock;

  /** Computes the session anew. A class that is not over yet is computed once more at its end. */
  public void update(long sessionId) {
    SessionEntity session = sessions.locked(sessionId).orElseThrow();
    if (session.isClosed()) {
      return;
    }
    SessionResult result = computation.compute(session);
    if (session.accept(result, clock.instant())) {
      write(session, result);
    }
    Duration toTheEnd = Duration.between(clock.instant(), session.scheduledEnd());
    if (toTheEnd.compareTo(Duration.ZERO) > 0) {
      queue.enqueue(SessionUpdate.KIND, session.id().toString(), toTheEnd);
    }
  }

  private void write(SessionEntity session, SessionResult result) {
    Map<Long, MarkEntity> left = new HashMap<>(byPerson(sessions.marks(session.id())));
    for (MemberResult member : result.members()) {
      long personId = Long.parseLong(member.memberId());
      MarkEntity known = left.remove(personId);
      MarkEntity mark = known == null ? new MarkEntity(session.id(), personId) : known;
      mark.take(member, SessionComputation.GRADING.maximum());
      if (known == null) {
        sessions.add(mark);
      }
    }
    left.values().forEach(sessions::remove);
    List<MarkEntity> marks = sessions.marks(session.id());
    withdraw(session, left.keySet(), marks);
    if (result.finalised() && !waitsForPreview()) {
      post(session);
    }
  }

  /** What waits for somebody without a mark is not sent, also while the session is open again. */
  private void withdraw(SessionEntity session, Set<Long> gone, List<MarkEntity> marks) {
    Set<Long> without = new HashSet<>(gone);
    marks.stream()
        .filter(mark -> mark.points().isEmpty())
        .forEach(mark -> without.add(mark.personId()));
    gradebook.withdraw(session.lessonId(), column(session).resourceId(), without);
  }

  public boolean waitsForPreview() {
    return AFTER_PREVIEW.equals(configuration.get(Setting.GRADES_POST));
  }

  /** Sends the marks of a final session now. */
  public void post(SessionEntity session) {
    gradebook.propose(
        column(session),
        sessions.marks(session.id()).stream()
            .filter(mark -> mark.points().isPresent())
            .map(mark -> proposal(session, mark))
            .toList());
  }

  private static ScoreProposal proposal(SessionEntity session, MarkEntity mark) {
    return new ScoreProposal(
        mark.personId(),
        mark.points().orElseThrow(),
        "%d/%d min".formatted(minutes(mark.present()), minutes(session.held())));
  }

  private static long minutes(Duration duration) {
    return duration.plusSeconds(30).toMinutes();
  }

  /** Named after source and class, so that a tool with a new database finds its columns again. */
  public static ColumnSpec column(SessionEntity session) {
    String title = session.title();
    return new ColumnSpec(
        session.lessonId(),
        session.source() + ":" + session.occurrenceKey(),
        "%s (%s)"
            .formatted(
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                session.scheduledStart().atZone(session.zone()).toLocalDate()),
        SessionComputation.GRADING.maximum());
  }

  private static Map<Long, MarkEntity> byPerson(List<MarkEntity> marks) {
    return marks.stream().collect(Collectors.toMap(MarkEntity::personId, Function.identity()));
  }
}
