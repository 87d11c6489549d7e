package org.presente.zoom.meeting.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.database.StoredEntity;

/** A lesson that leads to another lesson's meeting. */
@Entity
@Table(name = "zoom_shared_meeting")
public class SharedMeetingEntity extends StoredEntity {
  @Column(name = "lesson_id")
  private long lessonId;

  @Column(name = "course_id")
  private long courseId;

  @ManyToOne
  @JoinColumn(name = "meeting_id")
  private MeetingEntity meeting;

  @Column(name = "shared_by")
  private long sharedBy;

  @Column(name = "shared_at")
  private Instant sharedAt;

  protected SharedMeetingEntity() {}

  public SharedMeetingEntity(
      long lessonId, long courseId, MeetingEntity meeting, long sharedBy, Instant sharedAt) {
    this.lessonId = lessonId;
    this.courseId = courseId;
    this.meeting = meeting;
    this.sharedBy = sharedBy;
    this.sharedAt = sharedAt;
  }

  public long lessonId() {
    return lessonId;
  }

  public long courseId() {
    return courseId;
  }

  public MeetingEntity meeting() {
    return meeting;
  }

  public long sharedBy() {
    return sharedBy;
  }

  public Instant sharedAt() {
    return sharedAt;
  }
}
