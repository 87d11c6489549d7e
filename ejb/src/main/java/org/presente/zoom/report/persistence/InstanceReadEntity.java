package org.presente.zoom.report.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.attendance.domain.session.EvidenceRead;
import org.presente.host.database.StoredEntity;

/** One complete read of a run's participants. */
@Entity
@Table(name = "zoom_instance_read")
public class InstanceReadEntity extends StoredEntity {
  @Column(name = "instance_id")
  private long instanceId;

  @Column(name = "read_at")
  private Instant readAt;

  private String fingerprint;

  @Column(name = "row_count")
  private int rowCount;

  protected InstanceReadEntity() {}

  public InstanceReadEntity(long instanceId, EvidenceRead read) {
    this.instanceId = instanceId;
    readAt = read.at();
    fingerprint = read.fingerprint();
    rowCount = read.rows();
  }

  public long instanceId() {
    return instanceId;
  }

  public EvidenceRead value() {
    return new EvidenceRead(readAt, fingerprint, rowCount);
  }
}
