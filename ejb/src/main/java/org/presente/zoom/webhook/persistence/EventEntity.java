package org.presente.zoom.webhook.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** An event in the inbox. */
@Entity
@Table(name = "zoom_webhook_event")
public class EventEntity extends StoredEntity {
  @Column(name = "connection_id")
  private long connectionId;

  @Column(name = "event_key")
  private String key;

  @Column(name = "event_name")
  private String name;

  @Column(name = "sealed_body")
  private String sealedBody;

  @Column(name = "received_at")
  private Instant receivedAt;

  protected EventEntity() {}

  public EventEntity(
      long connectionId, String key, String name, String sealedBody, Instant receivedAt) {
    this.connectionId = connectionId;
    this.key = key;
    this.name = name;
    this.sealedBody = sealedBody;
    this.receivedAt = receivedAt;
  }

  /** The row stays, so that the same event is known again; what people did is forgotten. */
  public void done() {
    sealedBody = null;
  }

  public long connectionId() {
    return connectionId;
  }

  public String key() {
    return key;
  }

  public String name() {
    return name;
  }

  /** Empty once it was worked on. */
  public Optional<String> sealedBody() {
    return Optional.ofNullable(sealedBody);
  }

  public Instant receivedAt() {
    return receivedAt;
  }
}
