package org.presente.host.roster.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.presente.host.database.StoredEntity;

/** One person that a mentor may look at in one course. */
@Entity
@Table(name = "mentored_person")
public class MentoredPerson extends StoredEntity {
  @Column(name = "course_id")
  private long courseId;

  @Column(name = "mentor_id")
  private long mentorId;

  private String subject;

  protected MentoredPerson() {}

  public MentoredPerson(long courseId, long mentorId, String subject) {
    this.courseId = courseId;
    this.mentorId = mentorId;
    this.subject = subject;
  }

  public String subject() {
    return subject;
  }
}
