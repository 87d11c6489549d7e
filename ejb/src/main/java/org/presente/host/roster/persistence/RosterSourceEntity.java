package org.presente.host.roster.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;

/** Where a course's members can be read, and how the last reading went. */
@Entity
@Table(name = "roster_source")
public class RosterSourceEntity extends StoredEntity {
  @Column(name = "course_id")
  private long courseId;

  @Column(name = "registration_id")
  private long registrationId;

  @Column(name = "memberships_url")
  private String membershipsUrl;

  @Column(name = "read_at")
  private Instant readAt;

  private String problem;

  protected RosterSourceEntity() {}

  public RosterSourceEntity(long courseId, long registrationId, String membershipsUrl) {
    this.courseId = courseId;
    this.registrationId = registrationId;
    this.membershipsUrl = membershipsUrl;
  }

  public void isAt(String url) {
    membershipsUrl = url;
  }

  public void read(Instant when) {
    readAt = when;
    problem = null;
  }

  public void failed(String reason) {
    problem = reason.substring(0, Math.min(reason.length(), 1000));
  }

  public boolean isOlderThan(Duration age, Instant now) {
    return readAt == null || readAt.plus(age).isBefore(now);
  }

  public long courseId() {
    return courseId;
  }

  public long registrationId() {
    return registrationId;
  }

  public String membershipsUrl() {
    return membershipsUrl;
  }

  public Optional<String> problem() {
    return Optional.ofNullable(problem);
  }
}
