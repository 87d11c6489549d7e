package org.presente.host.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.database.StoredEntity;

/** A host that may serve platforms of another name. */
@Entity
@Table(name = "approved_host")
public class ApprovedHostEntity extends StoredEntity {
  private String name;

  @Column(name = "approved_at")
  private Instant approvedAt;

  protected ApprovedHostEntity() {}

  public ApprovedHostEntity(String name, Instant approvedAt) {
    this.name = name;
    this.approvedAt = approvedAt;
  }

  public String name() {
    return name;
  }

  public Instant approvedAt() {
    return approvedAt;
  }
}
