package org.presente.host.admin.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.database.StoredEntity;

/** A one-time code, as a hash. */
@Entity
@Table(name = "invitation")
public class InvitationEntity extends StoredEntity {
  private String purpose;

  @Column(name = "code_hash")
  private String codeHash;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "used_at")
  private Instant usedAt;

  protected InvitationEntity() {}

  public InvitationEntity(String purpose, String codeHash, Instant createdAt, Instant expiresAt) {
    this.purpose = purpose;
    this.codeHash = codeHash;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  public boolean isGood(Instant now) {
    return usedAt == null && expiresAt.isAfter(now);
  }

  public void use(Instant now) {
    usedAt = now;
  }

  public String purpose() {
    return purpose;
  }

  public String codeHash() {
    return codeHash;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
