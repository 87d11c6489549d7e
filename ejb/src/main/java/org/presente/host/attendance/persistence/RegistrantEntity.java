package org.presente.host.attendance.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.presente.host.database.StoredEntity;

/** Under which id a member was registered with a source, for one lesson. */
@Entity
@Table(name = "attendance_registrant")
public class RegistrantEntity extends StoredEntity {
  @Column(name = "lesson_id")
  private long lessonId;

  private String source;

  @Column(name = "registrant_ref")
  private String registrantRef;

  @Column(name = "person_id")
  private long personId;

  protected RegistrantEntity() {}

  public RegistrantEntity(long lessonId, String source, String registrantRef, long personId) {
    this.lessonId = lessonId;
    this.source = source;
    this.registrantRef = registrantRef;
    this.personId = personId;
  }

  public void isOf(long person) {
    personId = person;
  }

  public long lessonId() {
    return lessonId;
  }

  public String source() {
    return source;
  }

  public String registrantRef() {
    return registrantRef;
  }

  public long personId() {
    return personId;
  }
}
