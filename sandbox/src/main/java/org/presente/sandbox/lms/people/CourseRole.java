package org.presente.sandbox.lms.people;

/** What a person is in one course. */
public enum CourseRole {
  TEACHER,
  ASSISTANT,
  STUDENT,
  /** Looks on what some students do, and does nothing. */
  MENTOR,
  /** Not a person: how a teacher sees the course as students do. */
  TEST_STUDENT;

  public boolean isStaff() {
    return this == TEACHER || this == ASSISTANT;
  }
}
