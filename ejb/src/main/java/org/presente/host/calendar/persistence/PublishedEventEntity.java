package org.presente.host.calendar.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.database.StoredEntity;

/** What calendars were last told of an event. */
@Entity
@Table(name = "calendar_event")
public class PublishedEventEntity extends StoredEntity {
  @Column(name = "event_key")
  private String key;

  private String uid;

  @Column(name = "lesson_id")
  private long lessonId;

  @Column(name = "event_sequence")
  private int sequence;

  private String fingerprint;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected PublishedEventEntity() {}

  public PublishedEventEntity(
      String key, String uid, long lessonId, String fingerprint, Instant now) {
    this.key = key;
    this.uid = uid;
    this.lessonId = lessonId;
    this.fingerprint = fingerprint;
    changedAt = now;
  }

  /** The sequence rises with each other text. */
  public void isNow(String newFingerprint, Instant now) {
    if (!fingerprint.equals(newFingerprint)) {
      fingerprint = newFingerprint;
      sequence++;
      changedAt = now;
    }
  }

  public String key() {
    return key;
  }

  public String uid() {
    return uid;
  }

  public long lessonId() {
    return lessonId;
  }

  public int sequence() {
    return sequence;
  }

  public Instant changedAt() {
    return changedAt;
  }
}
