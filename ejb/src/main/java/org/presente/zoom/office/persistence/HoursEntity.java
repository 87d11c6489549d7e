package org.presente.zoom.office.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.presente.host.database.StoredEntity;
import org.presente.zoom.office.OfficeTerms;

/** Office hours of an instructor; their dates are those of the meeting. */
@Entity
@Table(name = "zoom_office_hours")
public class HoursEntity extends StoredEntity {
  @Column(name = "course_id")
  private long courseId;

  @Column(name = "person_id")
  private long personId;

  @Column(name = "meeting_id")
  private long meetingId;

  @Embedded private Terms terms;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected HoursEntity() {}

  public HoursEntity(long courseId, long personId) {
    this.courseId = courseId;
    this.personId = personId;
  }

  public void holds(long meeting, OfficeTerms newTerms) {
    meetingId = meeting;
    terms = new Terms(newTerms);
  }

  public void end(Instant now) {
    endedAt = now;
  }

  public long courseId() {
    return courseId;
  }

  public long personId() {
    return personId;
  }

  public long meetingId() {
    return meetingId;
  }

  public OfficeTerms terms() {
    return terms.value();
  }
}
