package org.presente.host.attendance.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.attendance.InstanceEvidence;
import org.presente.host.attendance.SessionEvidence;
import org.presente.host.attendance.domain.session.PresenceRow;
import org.presente.host.attendance.persistence.EvidenceRepository;
import org.presente.host.attendance.persistence.InstanceEntity;
import org.presente.host.attendance.persistence.RegistrantEntity;
import org.presente.host.attendance.persistence.RowEntity;
import org.presente.host.attendance.persistence.SessionEntity;
import org.presente.host.attendance.persistence.SessionRepository;

/** Keeps what a source tells, each thing once. */
@Singleton
public class EvidenceStore {
  private final SessionRepository sessions;
  private final EvidenceRepository evidences;
  private final Clock clock;

  @Inject
  public EvidenceStore(SessionRepository sessions, EvidenceRepository evidences, Clock clock) {
    this.sessions = sessions;
    this.evidences = evidences;
    this.clock = clock;
  }

  /**
   * @return ids of the sessions to be computed: this one, and those that lost a run to it; none
   *     when its rows are gone for good
   */
  public List<Long> store(SessionEvidence evidence) {
    SessionEntity session = session(evidence);
    if (session.isClosed()) {
      return List.of();
    }
    TreeSet<Long> touched = new TreeSet<>(List.of(session.id()));
    evidence
        .instances()
        .forEach(instance -> keep(evidence, session, instance).ifPresent(touched::add));
    keepRegistrants(evidence);
    return List.copyOf(touched);
  }

  private SessionEntity session(SessionEvidence evidence) {
    Optional<SessionEntity> known =
        sessions.locked(evidence.lessonId(), evidence.source(), evidence.occurrenceKey());
    known.ifPresent(session -> session.schedule(evidence));
    return known.orElseGet(() -> sessions.add(new SessionEntity(evidence, clock.instant())));
  }

  /** The session that the run belonged to until now. */
  private Optional<Long> keep(
      SessionEvidence evidence, SessionEntity session, InstanceEvidence told) {
    Optional<InstanceEntity> known =
        evidences.instance(evidence.lessonId(), evidence.source(), told.instanceKey());
    Optional<Long> before = known.map(InstanceEntity::sessionId);
    InstanceEntity instance =
        known.orElseGet(() -> evidences.add(new InstanceEntity(session.id(), told)));
    instance.learn(session.id(), told);
    keepRows(instance, told.rows());
    return before;
  }

  private void keepRows(InstanceEntity instance, List<PresenceRow> rows) {
    Map<String, RowEntity> known =
        evidences.rows(instance.id()).stream()
            .collect(Collectors.toMap(RowEntity::rowKey, Function.identity()));
    for (PresenceRow row : rows) {
      RowEntity kept = known.get(RowEntity.keyOf(row));
      if (kept == null) {
        RowEntity added = new RowEntity(instance.id(), row);
        evidences.add(added);
        known.put(added.rowKey(), added);
      } else {
        kept.learn(row);
      }
    }
  }

  private void keepRegistrants(SessionEvidence evidence) {
    Map<String, RegistrantEntity> known =
        evidences.registrants(evidence.lessonId(), evidence.source()).stream()
            .collect(Collectors.toMap(RegistrantEntity::registrantRef, Function.identity()));
    evidence
        .registrants()
        .forEach(
            (ref, person) -> {
              if (known.containsKey(ref)) {
                known.get(ref).isOf(person);
              } else {
                evidences.add(
                    new RegistrantEntity(evidence.lessonId(), evidence.source(), ref, person));
              }
            });
  }
}
