package org.presente.host.attendance.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.presente.host.attendance.domain.MemberResult;
import org.presente.host.attendance.domain.identity.Proof;
import org.presente.host.attendance.domain.mark.MarkReason;
import org.presente.host.attendance.domain.mark.MarkStatus;
import org.presente.host.attendance.domain.measure.Fraction;
import org.presente.host.database.StoredEntity;

/** A student's mark for a session, with the minutes it came from. */
@Entity
@Table(name = "attendance_mark")
public class MarkEntity extends StoredEntity {
  private static final int SHARE_DECIMALS = 8;

  @Column(name = "session_id")
  private long sessionId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "present_seconds")
  private long presentSeconds;

  @Column(name = "present_share")
  private BigDecimal presentShare;

  private BigDecimal points;
  private BigDecimal maximum;

  @Enumerated(EnumType.STRING)
  private MarkStatus status;

  @Enumerated(EnumType.STRING)
  private MarkReason reason;

  @Enumerated(EnumType.STRING)
  private Proof proof;

  protected MarkEntity() {}

  public MarkEntity(long sessionId, long personId) {
    this.sessionId = sessionId;
    this.personId = personId;
  }

  /**
   * @return whether anything of it is new
   */
  public boolean take(MemberResult result, BigDecimal outOf) {
    List<Object> before = facts();
    presentSeconds = result.presence().length().toSeconds();
    presentShare = decimal(result.share());
    points = result.mark().points().orElse(null);
    maximum = outOf;
    status = result.mark().status();
    reason = result.mark().reason();
    proof = result.strongestProof().orElse(null);
    return !facts().equals(before);
  }

  /**
   * Takes a mark over from a backup.
   *
   * @param share of the class, from 0 to 1
   */
  public MarkEntity isRestored(
      Duration present,
      BigDecimal share,
      Optional<BigDecimal> restoredPoints,
      BigDecimal outOf,
      Verdict verdict) {
    presentSeconds = present.toSeconds();
    presentShare = share;
    points = restoredPoints.orElse(null);
    maximum = outOf;
    status = verdict.status();
    reason = verdict.reason();
    proof = verdict.proof().orElse(null);
    return this;
  }

  /** Why a mark is what it is. */
  public record Verdict(MarkStatus status, MarkReason reason, Optional<Proof> proof) {}

  private List<Object> facts() {
    return Arrays.asList(presentSeconds, points().map(MarkEntity::plain), status, reason, proof);
  }

  /** Equal for equal numbers, whatever the database made of them. */
  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static BigDecimal decimal(Fraction share) {
    return new BigDecimal(share.numerator())
        .divide(new BigDecimal(share.denominator()), SHARE_DECIMALS, RoundingMode.HALF_UP);
  }

  public long sessionId() {
    return sessionId;
  }

  public long personId() {
    return personId;
  }

  public Duration present() {
    return Duration.ofSeconds(presentSeconds);
  }

  public BigDecimal presentShare() {
    return presentShare;
  }

  public Optional<BigDecimal> points() {
    return Optional.ofNullable(points);
  }

  public BigDecimal maximum() {
    return maximum;
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
}
