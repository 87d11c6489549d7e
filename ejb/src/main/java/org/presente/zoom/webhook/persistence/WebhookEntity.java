package org.presente.zoom.webhook.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.database.StoredEntity;
import org.presente.zoom.webhook.domain.Proof.Refusal;

/** Where the events of one connection arrive, and the secret they are signed with. */
@Entity
@Table(name = "zoom_webhook")
public class WebhookEntity extends StoredEntity {
  @Column(name = "connection_id")
  private long connectionId;

  private String path;

  @Column(name = "sealed_secret")
  private String sealedSecret;

  @Column(name = "sealed_previous")
  private String sealedPrevious;

  @Column(name = "previous_until")
  private Instant previousUntil;

  @Column(name = "validated_at")
  private Instant validatedAt;

  @Column(name = "refused_at")
  private Instant refusedAt;

  @Enumerated(EnumType.STRING)
  private Refusal refusal;

  @Column(name = "created_at")
  private Instant createdAt;

  protected WebhookEntity() {}

  public WebhookEntity(long connectionId, String path, Instant createdAt) {
    this.connectionId = connectionId;
    this.path = path;
    this.createdAt = createdAt;
  }

  /** The earlier secret counts until then: what is on its way was signed with it. */
  public void keepSecret(String sealed, Instant earlierCountsUntil) {
    sealedPrevious = sealedSecret;
    previousUntil = earlierCountsUntil;
    sealedSecret = sealed;
    refusedAt = null;
    refusal = null;
  }

  public void validated(Instant when) {
    validatedAt = when;
  }

  public void refused(Refusal why, Instant when) {
    refusal = why;
    refusedAt = when;
  }

  /** Sealed, the present one first. */
  public List<String> secrets(Instant now) {
    boolean both = previousUntil != null && now.isBefore(previousUntil);
    return Stream.concat(
            Stream.ofNullable(sealedSecret),
            both ? Stream.ofNullable(sealedPrevious) : Stream.empty())
        .toList();
  }

  public long connectionId() {
    return connectionId;
  }

  public String path() {
    return path;
  }

  public Optional<Instant> validatedAt() {
    return Optional.ofNullable(validatedAt);
  }

  public Optional<Instant> refusedAt() {
    return Optional.ofNullable(refusedAt);
  }

  public Optional<Refusal> refusal() {
    return Optional.ofNullable(refusal);
  }

  public Instant createdAt() {
    return createdAt;
  }
}
