package org.presente.host.course.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** An item handed to a platform: it becomes a link of the course, or never does. */
@Entity
@Table(name = "lesson_link")
public class LessonLinkEntity extends StoredEntity {
  @Column(name = "course_id")
  private long courseId;

  @Column(name = "lesson_id")
  private long lessonId;

  @Column(name = "meeting_ref")
  private String meetingRef;

  @Column(name = "resource_link_id")
  private String resourceLinkId;

  private boolean graded;

  @Column(name = "created_at")
  private Instant createdAt;

  protected LessonLinkEntity() {}

  /**
   * @param graded whether the item asks for a column of the gradebook
   */
  public LessonLinkEntity(LessonEntity lesson, String meetingRef, boolean graded, Instant now) {
    courseId = lesson.courseId();
    lessonId = lesson.id();
    this.meetingRef = meetingRef;
    this.graded = graded;
    createdAt = now;
  }

  /** The platform made this link of it. */
  public void becomes(String linkId) {
    resourceLinkId = linkId;
  }

  public boolean isPlaced() {
    return resourceLinkId != null;
  }

  public Optional<String> resourceLinkId() {
    return Optional.ofNullable(resourceLinkId);
  }

  public long courseId() {
    return courseId;
  }

  public long lessonId() {
    return lessonId;
  }

  public String meetingRef() {
    return meetingRef;
  }

  public boolean isGraded() {
    return graded;
  }

  public Instant createdAt() {
    return createdAt;
  }
}
