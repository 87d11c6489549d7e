package org.presente.host.deeplinking.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.database.StoredEntity;

/** What the platform of one launch wants back. */
@Entity
@Table(name = "deep_linking_request")
public class DeepLinkingRequestEntity extends StoredEntity {
  @Column(name = "visit_id")
  private String visitId;

  @Column(name = "course_id")
  private long courseId;

  @Column(name = "settings_json")
  private String settingsJson;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  protected DeepLinkingRequestEntity() {}

  public DeepLinkingRequestEntity(
      String visitId, long courseId, String settingsJson, Instant expiresAt) {
    this.visitId = visitId;
    this.courseId = courseId;
    this.settingsJson = settingsJson;
    this.expiresAt = expiresAt;
  }

  public void answered(Instant when) {
    answeredAt = when;
  }

  public boolean isAnswered() {
    return answeredAt != null;
  }

  public long courseId() {
    return courseId;
  }

  public String settingsJson() {
    return settingsJson;
  }
}
