package org.presente.zoom.meeting.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.database.StoredEntity;
import org.presente.zoom.meeting.domain.Slot;

/** A host is in a meeting that is not ours; what it is about is not kept. */
@Entity
@Table(name = "zoom_busy_time")
public class BusyTimeEntity extends StoredEntity {
  @Column(name = "connection_id")
  private long connectionId;

  @Column(name = "host_id")
  private String hostId;

  @Column(name = "starts_at")
  private Instant startsAt;

  @Column(name = "ends_at")
  private Instant endsAt;

  protected BusyTimeEntity() {}

  public BusyTimeEntity(long connectionId, String hostId, Slot slot) {
    this.connectionId = connectionId;
    this.hostId = hostId;
    startsAt = slot.start();
    endsAt = slot.end();
  }

  public String hostId() {
    return hostId;
  }

  public Slot slot() {
    return new Slot(startsAt, endsAt);
  }
}
