package org.presente.sandbox.lms.people;

/** A person's place in a course. */
public record Enrolment(String courseId, String personId, CourseRole role, EnrolmentStatus status) {

  public boolean active() {
    return status == EnrolmentStatus.ACTIVE;
  }

  /** Only active students have a row in the gradebook. */
  public boolean graded() {
    return active() && role == CourseRole.STUDENT;
  }
}
