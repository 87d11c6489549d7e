package org.presente.host.notification.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.presente.host.database.StoredEntity;

/** On which day it was last looked whether the staff of a course has something to do. */
@Entity
@Table(name = "notice_digest")
public class DigestEntity extends StoredEntity {
  @Column(name = "course_id")
  private long courseId;

  @Column(name = "looked_on")
  private LocalDate lookedOn;

  protected DigestEntity() {}

  public DigestEntity(long courseId, LocalDate day) {
    this.courseId = courseId;
    lookedOn = day;
  }

  public void looked(LocalDate day) {
    lookedOn = day;
  }

  public long courseId() {
    return courseId;
  }

  public LocalDate lookedOn() {
    return lookedOn;
  }
}
