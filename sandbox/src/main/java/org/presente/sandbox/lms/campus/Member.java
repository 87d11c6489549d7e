package org.presente.sandbox.lms.campus;

/** A person together with the place in one course. */
public record Member(Person person, Enrolment enrolment) {

  public CourseRole role() {
    return enrolment.role();
  }
}
