package org.presente.host.attendance.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.attendance.domain.identity.Proof;
import org.presente.host.attendance.domain.mark.MarkReason;
import org.presente.host.attendance.domain.mark.MarkStatus;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.database.StoredEntity;

/** A line of the ledger: what a mark became, and why. */
@Entity
@Table(name = "attendance_entry")
public class EntryEntity extends StoredEntity {
  /** What made the mark change. */
  public enum Cause {
    EVIDENCE,
    REVIEW,
    EXCEPTION,
    /** People, decisions or rules of the course, or the class's end. */
    COURSE
  }

  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "present_seconds")
  private long presentSeconds;

  @Column(name = "held_seconds")
  private long heldSeconds;

  private BigDecimal points;

  @Column(name = "points_before")
  private BigDecimal pointsBefore;

  @Enumerated(EnumType.STRING)
  private MarkStatus status;

  @Enumerated(EnumType.STRING)
  private MarkReason reason;

  @Enumerated(EnumType.STRING)
  private Proof proof;

  @Enumerated(EnumType.STRING)
  private Cause cause;

  @Column(name = "caused_by")
  private Long causedBy;

  private String rules;

  protected EntryEntity() {}

  /**
   * @param before the points until now; empty for none
   */
  public EntryEntity(
      SessionEntity session, MarkEntity mark, Optional<BigDecimal> before, CoursePolicy policy) {
    sessionId = session.id();
    heldSeconds = session.held().toSeconds();
    personId = mark.personId();
    presentSeconds = mark.present().toSeconds();
    points = mark.points().orElse(null);
    pointsBefore = before.orElse(null);
    status = mark.status();
    reason = mark.reason();
    proof = mark.proof().orElse(null);
    rules = policy.text();
  }

  public EntryEntity because(Cause what, Optional<Long> who, Instant now) {
    cause = what;
    causedBy = who.orElse(null);
    writtenAt = now;
    return this;
  }

  public long sessionId() {
    return sessionId;
  }

  public long personId() {
    return personId;
  }

  public Instant writtenAt() {
    return writtenAt;
  }

  public Duration present() {
    return Duration.ofSeconds(presentSeconds);
  }

  public Duration held() {
    return Duration.ofSeconds(heldSeconds);
  }

  public Optional<BigDecimal> points() {
    return Optional.ofNullable(points);
  }

  public Optional<BigDecimal> pointsBefore() {
    return Optional.ofNullable(pointsBefore);
  }

  public MarkStatus status() {
    return status;
  }

  public MarkReason reason() {
    return reason;
  }

  public Optional<Proof> proof() {
    return Optional.ofNullable(proof);
  }

  public Cause cause() {
    return cause;
  }

  public Optional<Long> causedBy() {
    return Optional.ofNullable(causedBy);
  }

  public CoursePolicy rules() {
    return CoursePolicy.parse(rules);
  }
}
