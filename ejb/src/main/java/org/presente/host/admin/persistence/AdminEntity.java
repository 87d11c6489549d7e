package org.presente.host.admin.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** A local admin account. */
@Entity
@Table(name = "admin_account")
public class AdminEntity extends StoredEntity {
  private static final int TRIES = 10;
  private static final Duration LOCK = Duration.ofMinutes(15);

  @Column(name = "user_name")
  private String userName;

  @Column(name = "password_hash")
  private String passwordHash;

  @Column(name = "failed_attempts")
  private int failedAttempts;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "sealed_totp")
  private String sealedTotp;

  /** The step whose code was taken last; none of before is taken again. */
  @Column(name = "totp_step")
  private Long totpStep;

  /** Since when a code is asked for; null while the key only waits for its first code. */
  @Column(name = "totp_since")
  private Instant totpSince;

  protected AdminEntity() {}

  public AdminEntity(String userName, String passwordHash, Instant createdAt) {
    this.userName = userName;
    this.passwordHash = passwordHash;
    this.createdAt = createdAt;
  }

  public boolean isLocked(Instant now) {
    return lockedUntil != null && lockedUntil.isAfter(now);
  }

  public void failed(Instant now) {
    failedAttempts++;
    if (failedAttempts >= TRIES) {
      lockedUntil = now.plus(LOCK);
      failedAttempts = 0;
    }
  }

  public void succeeded() {
    failedAttempts = 0;
    lockedUntil = null;
  }

  /** A key that counts from its first code on. */
  public void offerKey(String sealedKey) {
    sealedTotp = sealedKey;
    totpStep = null;
    totpSince = null;
  }

  public Optional<String> sealedKey() {
    return Optional.ofNullable(sealedTotp);
  }

  public long lastStep() {
    return totpStep == null ? Long.MIN_VALUE : totpStep;
  }

  public void tookCode(long step) {
    totpStep = step;
  }

  public void asksForCodes(Instant since) {
    totpSince = since;
  }

  public Optional<Instant> asksForCodesSince() {
    return Optional.ofNullable(totpSince);
  }

  public String userName() {
    return userName;
  }

  public String passwordHash() {
    return passwordHash;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
