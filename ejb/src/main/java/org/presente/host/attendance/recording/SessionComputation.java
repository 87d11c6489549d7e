package org.presente.host.attendance.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.presente.host.attendance.domain.AttendanceCalculator;
import org.presente.host.attendance.domain.SessionInput;
import org.presente.host.attendance.domain.SessionResult;
import org.presente.host.attendance.domain.SessionRules;
import org.presente.host.attendance.domain.mark.Grading;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.host.attendance.persistence.EvidenceRepository;
import org.presente.host.attendance.persistence.InstanceEntity;
import org.presente.host.attendance.persistence.SessionEntity;

/** Computes a session from everything that is kept about it. */
@Singleton
public class SessionComputation {
  static final Grading GRADING = Grading.PROPORTIONAL;

  private final EvidenceRepository evidences;
  private final CoursePeople people;
  private final Clock clock;

  @Inject
  public SessionComputation(EvidenceRepository evidences, CoursePeople people, Clock clock) {
    this.evidences = evidences;
    this.people = people;
    this.clock = clock;
  }

  public SessionResult compute(SessionEntity session) {
    List<InstanceEntity> instances = evidences.instances(session.id());
    return AttendanceCalculator.calculate(
        new SessionInput(
            session.occurrence(),
            instances.stream().map(InstanceEntity::span).toList(),
            instances.stream().flatMap(this::rows).toList(),
            people.roster(session),
            people.decisions(session.courseId()),
            Set.of(),
            GRADING,
            SessionRules.DEFAULT,
            isFinal(session, instances)));
  }

  /** All rows of a session, as they were told. */
  public Stream<PresenceRow> rows(long sessionId) {
    return evidences.instances(sessionId).stream().flatMap(this::rows);
  }

  private Stream<PresenceRow> rows(InstanceEntity instance) {
    return evidences.rows(instance.id()).stream().map(row -> row.row(instance.instanceKey()));
  }

  /** The class is over, and every run has stable reports; or it was called off. */
  private boolean isFinal(SessionEntity session, List<InstanceEntity> instances) {
    boolean over = !clock.instant().isBefore(session.scheduledEnd());
    boolean read = !instances.isEmpty() && instances.stream().allMatch(InstanceEntity::isStable);
    return over && (read || session.isCancelled());
  }
}
