package org.presente.host.audit.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.database.StoredEntity;

/** One failure. */
@Entity
@Table(name = "incident")
public class IncidentEntity extends StoredEntity {
  private static final int SUMMARY_LENGTH = 2000;

  private String code;

  @Column(name = "happened_at")
  private Instant happenedAt;

  private String feature;
  private String summary;

  protected IncidentEntity() {}

  public IncidentEntity(String code, Instant happenedAt, String feature, String summary) {
    this.code = code;
    this.happenedAt = happenedAt;
    this.feature = feature;
    this.summary = summary.substring(0, Math.min(summary.length(), SUMMARY_LENGTH));
  }

  public String code() {
    return code;
  }

  public Instant happenedAt() {
    return happenedAt;
  }

  public String feature() {
    return feature;
  }

  public String summary() {
    return summary;
  }
}
