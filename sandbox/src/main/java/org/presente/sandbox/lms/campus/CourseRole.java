package org.presente.sandbox.lms.campus;

/** What a person is in one course. */
public enum CourseRole {
  TEACHER,
  ASSISTANT,
  STUDENT;

  public boolean isStaff() {
    return this != STUDENT;
  }
}
