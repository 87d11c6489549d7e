package org.presente.host.backup.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.presente.host.database.StoredEntity;

/** What a backup's lesson became in a course: (course, origin). */
@Entity
@Table(name = "restored_lesson")
public class RestoredLessonEntity extends StoredEntity {
  @Column(name = "course_id")
  private long courseId;

  private String origin;

  @Column(name = "lesson_id")
  private long lessonId;

  @Column(name = "restore_id")
  private long restoreId;

  protected RestoredLessonEntity() {}

  /**
   * @param origin names the lesson among those of all installations
   */
  public RestoredLessonEntity(long courseId, String origin, long lessonId, long restoreId) {
    this.courseId = courseId;
    this.origin = origin;
    this.lessonId = lessonId;
    this.restoreId = restoreId;
  }

  public long courseId() {
    return courseId;
  }

  public String origin() {
    return origin;
  }

  public long lessonId() {
    return lessonId;
  }

  public long restoreId() {
    return restoreId;
  }
}
