package org.presente.sandbox.lms.people;

/** A person together with the place in one course. */
public record Member(Person person, Enrolment enrolment) {

  public CourseRole role() {
    return enrolment.role();
  }
}
