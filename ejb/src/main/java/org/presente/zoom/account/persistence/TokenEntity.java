package org.presente.zoom.account.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** The access token that all nodes use for a connection. */
@Entity
@Table(name = "zoom_token")
public class TokenEntity extends StoredEntity {
  @Column(name = "connection_id")
  private long connectionId;

  @Column(name = "connection_key")
  private String key;

  @Column(name = "sealed_token")
  private String sealedToken;

  @Column(name = "obtained_at")
  private Instant obtainedAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "claimed_until")
  private Instant claimedUntil;

  protected TokenEntity() {}

  /**
   * @param key changes with the connection's credentials
   */
  public TokenEntity(long connectionId, String key) {
    this.connectionId = connectionId;
    this.key = key;
  }

  /** False when another node holds it. */
  public boolean claim(Instant now, Duration longest) {
    if (claimedUntil != null && claimedUntil.isAfter(now)) {
      return false;
    }
    claimedUntil = now.plus(longest);
    return true;
  }

  public void release() {
    claimedUntil = null;
  }

  public void keep(String withKey, String sealed, Instant from, Instant until) {
    key = withKey;
    sealedToken = sealed;
    obtainedAt = from;
    expiresAt = until;
    claimedUntil = null;
  }

  public long connectionId() {
    return connectionId;
  }

  public String key() {
    return key;
  }

  /** Empty before the first. */
  public Optional<String> sealedToken() {
    return Optional.ofNullable(sealedToken);
  }

  public Instant obtainedAt() {
    return obtainedAt;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
