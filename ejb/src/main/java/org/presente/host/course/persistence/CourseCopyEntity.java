package org.presente.host.course.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.database.StoredEntity;

/** The platform said that one course is a copy of another; both of one deployment. */
@Entity
@Table(name = "course_copy")
public class CourseCopyEntity extends StoredEntity {
  /** What became of it. */
  public enum State {
    /** Nobody has opened a lesson of the copy, or nobody has decided about it. */
    WAITING,
    DONE
  }

  @Column(name = "deployment_id")
  private long deploymentId;

  @Column(name = "context_id")
  private String contextId;

  @Column(name = "origin_context_id")
  private String originContextId;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "noticed_at")
  private Instant noticedAt;

  protected CourseCopyEntity() {}

  public CourseCopyEntity(
      long deploymentId, String contextId, String originContextId, Instant noticedAt) {
    this.deploymentId = deploymentId;
    this.contextId = contextId;
    this.originContextId = originContextId;
    this.state = State.WAITING;
    this.noticedAt = noticedAt;
  }

  public void isDecided(boolean decided) {
    state = decided ? State.DONE : State.WAITING;
  }

  public long deploymentId() {
    return deploymentId;
  }

  public String contextId() {
    return contextId;
  }

  public String originContextId() {
    return originContextId;
  }

  public State state() {
    return state;
  }

  public Instant noticedAt() {
    return noticedAt;
  }
}
