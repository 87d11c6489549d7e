package org.presente.zoom.report.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** A class whose runs are looked for. */
@Entity
@Table(name = "zoom_watch")
public class WatchEntity extends StoredEntity {
  @Column(name = "meeting_id")
  private long meetingId;

  @Column(name = "scheduled_start")
  private Instant scheduledStart;

  @Column(name = "scheduled_end")
  private Instant scheduledEnd;

  @Column(name = "next_look")
  private Instant nextLook;

  @Column(name = "looked_at")
  private Instant lookedAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected WatchEntity() {}

  public WatchEntity(long meetingId, Instant scheduledStart, Instant scheduledEnd) {
    this.meetingId = meetingId;
    this.scheduledStart = scheduledStart;
    this.scheduledEnd = scheduledEnd;
    nextLook = scheduledEnd;
  }

  /** A run was seen ending after the last look. */
  public void sawEnd(Instant when) {
    if ((lookedAt == null || when.isAfter(lookedAt)) && when.isBefore(nextLook)) {
      nextLook = when;
    }
  }

  public void looked(Instant when, Instant again) {
    lookedAt = when;
    nextLook = again;
  }

  /**
   * @param look the one that was answered
   */
  public void answered(Instant look) {
    answeredAt = look;
  }

  /** It was time to look, and no list has answered since. */
  public boolean isWaiting() {
    return lookedAt != null && (answeredAt == null || answeredAt.isBefore(lookedAt));
  }

  /** A list has answered the last look. */
  public boolean isAnswered() {
    return lookedAt != null && !isWaiting();
  }

  public long meetingId() {
    return meetingId;
  }

  public Instant scheduledStart() {
    return scheduledStart;
  }

  public Instant scheduledEnd() {
    return scheduledEnd;
  }

  public Instant nextLook() {
    return nextLook;
  }

  public Optional<Instant> lookedAt() {
    return Optional.ofNullable(lookedAt);
  }
}
