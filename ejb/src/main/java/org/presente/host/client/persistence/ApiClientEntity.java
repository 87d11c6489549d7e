package org.presente.host.client.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** A program of an LMS. */
@Entity
@Table(name = "api_client")
public class ApiClientEntity extends StoredEntity {
  @Column(name = "client_id")
  private String clientId;

  @Column(name = "registration_id")
  private long registrationId;

  private String name;

  @Column(name = "secret_hash")
  private String secretHash;

  private String scopes;

  @Column(name = "made_by")
  private String madeBy;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "used_at")
  private Instant usedAt;

  @Column(name = "revoked_at")
  private Instant revokedAt;

  protected ApiClientEntity() {}

  /**
   * @param scopes with blanks between them
   */
  public ApiClientEntity(
      String clientId, String secretHash, long registrationId, String name, String scopes) {
    this.clientId = clientId;
    this.secretHash = secretHash;
    this.registrationId = registrationId;
    this.name = name;
    this.scopes = scopes;
  }

  public void madeBy(String admin, Instant when) {
    madeBy = admin;
    createdAt = when;
  }

  public void revoke(Instant when) {
    revokedAt = when;
  }

  public String clientId() {
    return clientId;
  }

  public long registrationId() {
    return registrationId;
  }

  public String name() {
    return name;
  }

  public String secretHash() {
    return secretHash;
  }

  public String scopes() {
    return scopes;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Optional<Instant> usedAt() {
    return Optional.ofNullable(usedAt);
  }

  public Optional<Instant> revokedAt() {
    return Optional.ofNullable(revokedAt);
  }
}
