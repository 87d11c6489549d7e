package org.presente.host.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** A key pair of the tool, its private half sealed. */
@Entity
@Table(name = "tool_key")
public class ToolKeyEntity extends StoredEntity {
  /** Where a key stands in its life. */
  public enum Status {
    NEXT,
    CURRENT,
    PREVIOUS
  }

  private String kid;

  private long generation;

  @Column(name = "sealed_private_jwk")
  private String sealedPrivateJwk;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "activated_at")
  private Instant activatedAt;

  @Column(name = "retired_at")
  private Instant retiredAt;

  protected ToolKeyEntity() {}

  /**
   * @param generation one more than the newest key's
   */
  public ToolKeyEntity(long generation, String kid, String sealedPrivateJwk, Instant createdAt) {
    this.generation = generation;
    this.kid = kid;
    this.sealedPrivateJwk = sealedPrivateJwk;
    this.status = Status.NEXT;
    this.createdAt = createdAt;
  }

  public void activate(Instant now) {
    status = Status.CURRENT;
    activatedAt = now;
  }

  public void retire(Instant now) {
    status = Status.PREVIOUS;
    retiredAt = now;
  }

  public long generation() {
    return generation;
  }

  public String kid() {
    return kid;
  }

  public String sealedPrivateJwk() {
    return sealedPrivateJwk;
  }

  public Status status() {
    return status;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Optional<Instant> activatedAt() {
    return Optional.ofNullable(activatedAt);
  }

  public Optional<Instant> retiredAt() {
    return Optional.ofNullable(retiredAt);
  }
}
