package org.presente.host.calendar.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** A person's address for calendar programs. The address itself is kept nowhere. */
@Entity
@Table(name = "calendar_feed")
public class FeedEntity extends StoredEntity {
  @Column(name = "person_id")
  private long personId;

  @Column(name = "token_hash")
  private String tokenHash;

  private String language;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "read_at")
  private Instant readAt;

  protected FeedEntity() {}

  public FeedEntity(long personId) {
    this.personId = personId;
  }

  /** From now on the address is another one, and nobody has read it. */
  public void opensWith(String newTokenHash, String newLanguage, Instant now) {
    tokenHash = newTokenHash;
    language = newLanguage;
    createdAt = now;
    readAt = null;
  }

  public long personId() {
    return personId;
  }

  public String language() {
    return language;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Optional<Instant> readAt() {
    return Optional.ofNullable(readAt);
  }
}
