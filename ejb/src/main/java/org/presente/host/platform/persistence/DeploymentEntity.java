package org.presente.host.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.database.StoredEntity;

/** One place at a platform where the tool is installed: the tenant. */
@Entity
@Table(name = "deployment")
public class DeploymentEntity extends StoredEntity {
  /** Whether launches are let in. */
  public enum Status {
    PENDING,
    APPROVED,
    REFUSED
  }

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "deployment_id")
  private String deploymentId;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "created_at")
  private Instant createdAt;

  protected DeploymentEntity() {}

  public DeploymentEntity(
      long registrationId, String deploymentId, boolean approved, Instant createdAt) {
    this.registrationId = registrationId;
    this.deploymentId = deploymentId;
    this.status = approved ? Status.APPROVED : Status.PENDING;
    this.createdAt = createdAt;
  }

  public void decide(boolean approve) {
    status = approve ? Status.APPROVED : Status.REFUSED;
  }

  public boolean isApproved() {
    return status == Status.APPROVED;
  }

  public long registrationId() {
    return registrationId;
  }

  public String deploymentId() {
    return deploymentId;
  }

  public Status status() {
    return status;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
