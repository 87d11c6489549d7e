package org.presente.host.roster;

/** What a person is in a course, strongest first. */
public enum CourseRole {
  INSTRUCTOR,
  /** Administers platform or institution without a role in the course: may what instructors may. */
  ADMINISTRATOR,
  ASSISTANT,
  /** Writes the content, nothing else. */
  DESIGNER,
  LEARNER,
  /** Sees the attendance of listed persons only. */
  MENTOR,
  /** Roles we do not know, or none: sees the lesson, counts nowhere. */
  GUEST;

  public boolean isStaff() {
    return this == INSTRUCTOR || this == ADMINISTRATOR || this == ASSISTANT;
  }
}
