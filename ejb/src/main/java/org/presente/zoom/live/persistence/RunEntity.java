package org.presente.zoom.live.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** A run of a meeting, told while it took place. */
@Entity
@Table(name = "zoom_live_run")
public class RunEntity extends StoredEntity {
  @Column(name = "meeting_id")
  private long meetingId;

  private String uuid;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected RunEntity() {}

  public RunEntity(long meetingId, String uuid, Instant startedAt) {
    this.meetingId = meetingId;
    this.uuid = uuid;
    this.startedAt = startedAt;
  }

  public void ends(Instant when) {
    endedAt = when;
  }

  public long meetingId() {
    return meetingId;
  }

  public String uuid() {
    return uuid;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAt);
  }
}
