package org.presente.host.admin.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
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

  @Column(name = "made_by")
  private String madeBy;

  protected InvitationEntity() {}

  /**
   * @param madeBy an admin's user name; empty when the tool made it for its first people
   */
  public InvitationEntity(
      String purpose,
      String codeHash,
      Optional<String> madeBy,
      Instant createdAt,
      Instant expiresAt) {
    this.madeBy = madeBy.orElse(null);
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

  public Instant expiresAt() {
    return expiresAt;
  }

  public Optional<String> madeBy() {
    return Optional.ofNullable(madeBy);
  }
}
