package org.presente.host.course.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** A course: (deployment, context id). */
@Entity
@Table(name = "course")
public class CourseEntity extends StoredEntity {
  @Column(name = "deployment_id")
  private long deploymentId;

  @Column(name = "context_id")
  private String contextId;

  private String label;
  private String title;

  @Column(name = "time_zone")
  private String timeZone;

  @Column(name = "created_at")
  private Instant createdAt;

  protected CourseEntity() {}

  public CourseEntity(long deploymentId, String contextId, Instant createdAt) {
    this.deploymentId = deploymentId;
    this.contextId = contextId;
    this.title = "";
    this.createdAt = createdAt;
  }

  public void describe(String newTitle, Optional<String> newLabel) {
    title = newTitle;
    label = newLabel.orElse(label);
  }

  public long deploymentId() {
    return deploymentId;
  }

  public String contextId() {
    return contextId;
  }

  public String title() {
    return title;
  }

  public Optional<String> label() {
    return Optional.ofNullable(label);
  }

  public Optional<String> timeZone() {
    return Optional.ofNullable(timeZone);
  }

  public void isIn(String zone) {
    timeZone = zone;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
