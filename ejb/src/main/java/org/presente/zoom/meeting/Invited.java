package org.presente.zoom.meeting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.host.roster.CourseGroups;
import org.presente.host.roster.CourseRole;

/** Whom a meeting of one group is for: its members, and the staff of the course. */
@Singleton
public class Invited {
  private final CourseGroups groups;

  @Inject
  public Invited(CourseGroups groups) {
    this.groups = groups;
  }

  /** Whether the visitor is meant. */
  public boolean is(Visit visit, Optional<Long> groupId) {
    return is(visit.courseId(), visit.personId(), visit.role(), groupId);
  }

  /**
   * @param groupId empty for a meeting of the whole course
   */
  public boolean is(long courseId, long personId, CourseRole role, Optional<Long> groupId) {
    return role.isStaff()
        || groupId.isEmpty()
        || groups.isMember(courseId, groupId.get(), personId);
  }
}
