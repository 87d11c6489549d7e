package org.presente.host.roster.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.presente.host.database.StoredEntity;
import org.presente.host.roster.CourseRole;

/** One person's role in one course. */
@Entity
@Table(name = "membership")
public class MembershipEntity extends StoredEntity {
  /** Whether the person belongs to the course today. */
  public enum Status {
    ACTIVE,
    INACTIVE,
    LEFT
  }

  @Column(name = "course_id")
  private long courseId;

  @Column(name = "person_id")
  private long personId;

  @Enumerated(EnumType.STRING)
  @Column(name = "course_role")
  private CourseRole courseRole;

  @Enumerated(EnumType.STRING)
  private Status status;

  @Column(name = "enrolled_from")
  private Instant enrolledFrom;

  @Column(name = "seen_in_roster_at")
  private Instant seenInRosterAt;

  protected MembershipEntity() {}

  public MembershipEntity(long courseId, long personId, CourseRole role, Instant enrolledFrom) {
    this.courseId = courseId;
    this.personId = personId;
    this.courseRole = role;
    this.status = Status.ACTIVE;
    this.enrolledFrom = enrolledFrom;
  }

  /** Somebody who opens a lesson belongs to the course, whatever an older roster said. */
  public void openedAs(CourseRole role) {
    courseRole = role;
    status = Status.ACTIVE;
  }

  /** Returns whether anything but the time of reading changed. */
  public boolean seenInRoster(CourseRole role, Status now, Instant readAt) {
    boolean changed = courseRole != role || status != now;
    courseRole = role;
    status = now;
    seenInRosterAt = readAt;
    return changed;
  }

  public void leave() {
    status = Status.LEFT;
  }

  public long courseId() {
    return courseId;
  }

  public long personId() {
    return personId;
  }

  public CourseRole role() {
    return courseRole;
  }

  public boolean isActive() {
    return status == Status.ACTIVE;
  }

  public void enrolledFrom(Instant when) {
    enrolledFrom = when;
  }

  public Instant enrolledFrom() {
    return enrolledFrom;
  }

  public Optional<Instant> seenInRosterAt() {
    return Optional.ofNullable(seenInRosterAt);
  }
}
