package org.presente.host.plugin.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.presente.host.database.StoredEntity;
import org.presente.host.roster.CourseRole;

/** What a role may on a platform, against the capability's declaration. */
@Entity
@Table(name = "plugin_right")
public class RightEntity extends StoredEntity {
  @Column(name = "registration_id")
  private long registrationId;

  private String capability;

  @Enumerated(EnumType.STRING)
  @Column(name = "course_role")
  private CourseRole role;

  private boolean granted;

  protected RightEntity() {}

  public RightEntity(long registrationId, String capability, CourseRole role, boolean granted) {
    this.registrationId = registrationId;
    this.capability = capability;
    this.role = role;
    this.granted = granted;
  }

  public long registrationId() {
    return registrationId;
  }

  public String capability() {
    return capability;
  }

  public CourseRole role() {
    return role;
  }

  public boolean isGranted() {
    return granted;
  }
}
