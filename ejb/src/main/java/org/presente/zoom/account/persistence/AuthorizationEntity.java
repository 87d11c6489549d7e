package org.presente.zoom.account.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/**
 * An admin or a teacher on the way to Zoom and back. The state itself is in the browser's address
 * only.
 */
@Entity
@Table(name = "zoom_authorization")
public class AuthorizationEntity extends StoredEntity {
  @Column(name = "connection_id")
  private long connectionId;

  @Column(name = "state_hash")
  private String stateHash;

  @Column(name = "sealed_verifier")
  private String sealedVerifier;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "person_id")
  private Long personId;

  @Column(name = "browser_hash")
  private String browserHash;

  protected AuthorizationEntity() {}

  public AuthorizationEntity(
      long connectionId, String stateHash, String sealedVerifier, Instant expiresAt) {
    this.connectionId = connectionId;
    this.stateHash = stateHash;
    this.sealedVerifier = sealedVerifier;
    this.expiresAt = expiresAt;
  }

  /** Only this person's way, with this browser. */
  public void isOf(long person, String hash) {
    personId = person;
    browserHash = hash;
  }

  /** Empty for an admin. */
  public Optional<Long> personId() {
    return Optional.ofNullable(personId);
  }

  public Optional<String> browserHash() {
    return Optional.ofNullable(browserHash);
  }

  public long connectionId() {
    return connectionId;
  }

  public String stateHash() {
    return stateHash;
  }

  public String sealedVerifier() {
    return sealedVerifier;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
