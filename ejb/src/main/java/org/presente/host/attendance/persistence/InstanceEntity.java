package org.presente.host.attendance.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.attendance.InstanceEvidence;
import org.presente.host.attendance.domain.session.InstanceSpan;
import org.presente.host.database.StoredEntity;

/** One run of a meeting, belonging to one session. */
@Entity
@Table(name = "attendance_instance")
public class InstanceEntity extends StoredEntity {
  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "instance_key")
  private String instanceKey;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  private boolean stable;

  protected InstanceEntity() {}

  public InstanceEntity(long sessionId, InstanceEvidence evidence) {
    this.sessionId = sessionId;
    this.instanceKey = evidence.instanceKey();
    learn(sessionId, evidence);
  }

  /** Also takes the run over to another session, when the schedule was changed. */
  public final void learn(long session, InstanceEvidence evidence) {
    sessionId = session;
    startedAt = evidence.start();
    endedAt = evidence.end().isBefore(evidence.start()) ? evidence.start() : evidence.end();
    stable = evidence.stable();
  }

  public InstanceSpan span() {
    return InstanceSpan.of(instanceKey, startedAt, endedAt);
  }

  public long sessionId() {
    return sessionId;
  }

  public String instanceKey() {
    return instanceKey;
  }

  public boolean isStable() {
    return stable;
  }
}
