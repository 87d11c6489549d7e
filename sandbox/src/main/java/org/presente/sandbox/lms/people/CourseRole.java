package org.presente.sandbox.lms.people;

/** What a person is in one course. */
public enum CourseRole {
  TEACHER,
  ASSISTANT,
  STUDENT;

  public boolean isStaff() {
    return this != STUDENT;
  }
}
