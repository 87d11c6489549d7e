package org.presente.host.attendance.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.host.attendance.domain.AttendanceCalculator;
import org.presente.host.attendance.domain.SessionInput;
import org.presente.host.attendance.domain.SessionResult;
import org.presente.host.attendance.domain.mark.Grading;
import org.presente.host.attendance.domain.measure.Fraction;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.host.attendance.persistence.EvidenceRepository;
import org.presente.host.attendance.persistence.ExceptionEntity;
import org.presente.host.attendance.persistence.InstanceEntity;
import org.presente.host.attendance.persistence.LedgerRepository;
import org.presente.host.attendance.persistence.SessionEntity;

/** Computes a session from everything that is kept about it. */
@Singleton
public class SessionComputation {
  /** What each class is worth; the platform scales it to its own column. */
  public static final BigDecimal MAXIMUM = Grading.PROPORTIONAL.maximum();

  private final EvidenceRepository evidences;
  private final CoursePeople people;
  private final Policies policies;
  private final LedgerRepository ledger;
  private final Clock clock;

  @Inject
  public SessionComputation(
      EvidenceRepository evidences,
      CoursePeople people,
      Policies policies,
      LedgerRepository ledger,
      Clock clock) {
    this.evidences = evidences;
    this.people = people;
    this.policies = policies;
    this.ledger = ledger;
    this.clock = clock;
  }

  public SessionResult compute(SessionEntity session) {
    List<InstanceEntity> instances = evidences.instances(session.id());
    List<ExceptionEntity> exceptions = ledger.exceptions(session.id());
    CoursePolicy policy = policies.of(session);
    List<PresenceRow> rows = instances.stream().flatMap(this::rows).toList();
    return AttendanceCalculator.calculate(
        new SessionInput(
            session.occurrence(),
            instances.stream().map(InstanceEntity::span).toList(),
            rows,
            people.roster(session, rows),
            people.decisions(session.courseId()),
            excused(exceptions),
            policy.grading(),
            policy.rules(),
            isFinal(session, instances),
            given(exceptions)));
  }

  private static Set<String> excused(List<ExceptionEntity> exceptions) {
    return exceptions.stream()
        .filter(it -> it.points().isEmpty())
        .map(it -> Long.toString(it.personId()))
        .collect(Collectors.toSet());
  }

  private static Map<String, Fraction> given(List<ExceptionEntity> exceptions) {
    return exceptions.stream()
        .filter(it -> it.points().isPresent())
        .collect(
            Collectors.toMap(
                it -> Long.toString(it.personId()), it -> Fraction.of(it.points().orElseThrow())));
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
