package org.presente.host.attendance.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** A student excused from a class, or given points by hand; never deleted, only undone. */
@Entity
@Table(name = "attendance_exception")
public class ExceptionEntity extends StoredEntity {
  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "person_id")
  private long personId;

  private BigDecimal points;

  @Column(name = "decided_by")
  private long decidedBy;

  @Column(name = "decided_at")
  private Instant decidedAt;

  @Column(name = "undone_by")
  private Long undoneBy;

  @Column(name = "undone_at")
  private Instant undoneAt;

  protected ExceptionEntity() {}

  /**
   * @param points empty: excused
   */
  public ExceptionEntity(
      long sessionId, long personId, Optional<BigDecimal> points, long by, Instant now) {
    this.sessionId = sessionId;
    this.personId = personId;
    this.points = points.orElse(null);
    this.decidedBy = by;
    this.decidedAt = now;
  }

  public void undo(long person, Instant now) {
    undoneBy = person;
    undoneAt = now;
  }

  public long sessionId() {
    return sessionId;
  }

  public long personId() {
    return personId;
  }

  public Optional<BigDecimal> points() {
    return Optional.ofNullable(points);
  }

  public long decidedBy() {
    return decidedBy;
  }

  public Instant decidedAt() {
    return decidedAt;
  }

  public Optional<Long> undoneBy() {
    return Optional.ofNullable(undoneBy);
  }

  public boolean isUndone() {
    return undoneAt != null;
  }
}
