package org.presente.host.attendance.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.attendance.domain.policy.CoursePolicy;
import org.presente.host.database.StoredEntity;

/** What a course, or one lesson of it, chose. */
@Entity
@Table(name = "attendance_policy")
public class PolicyEntity extends StoredEntity {
  private String scope;

  @Column(name = "course_id")
  private long courseId;

  @Column(name = "lesson_id")
  private Long lessonId;

  private String rules;

  @Column(name = "chosen_by")
  private long chosenBy;

  @Column(name = "chosen_at")
  private Instant chosenAt;

  protected PolicyEntity() {}

  public PolicyEntity(long courseId, Optional<Long> lessonId) {
    this.courseId = courseId;
    this.lessonId = lessonId.orElse(null);
    this.scope = lessonId.map(id -> "lesson:" + id).orElse("course:" + courseId);
  }

  public void choose(CoursePolicy policy, long person, Instant now) {
    rules = policy.text();
    chosenBy = person;
    chosenAt = now;
  }

  public CoursePolicy policy() {
    return CoursePolicy.parse(rules);
  }

  public long courseId() {
    return courseId;
  }

  public Optional<Long> lessonId() {
    return Optional.ofNullable(lessonId);
  }

  public String scope() {
    return scope;
  }

  public long chosenBy() {
    return chosenBy;
  }

  public Instant chosenAt() {
    return chosenAt;
  }
}
