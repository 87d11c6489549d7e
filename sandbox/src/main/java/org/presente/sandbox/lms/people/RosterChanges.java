package org.presente.sandbox.lms.people;

import java.util.List;

/** What happens to the members of a course over a term. */
public record RosterChanges(Directory directory) {

  /** Somebody new with a role in the course. */
  public Person add(String courseId, String givenName, String familyName, CourseRole role) {
    String id = directory.newPersonId();
    Person person = new Person(id, "person" + id, givenName, familyName, "99", "en", false);
    directory.add(person);
    directory.enrol(new Enrolment(courseId, id, role, EnrolmentStatus.ACTIVE));
    return person;
  }

  /** Leaves, and is Deleted from then on. */
  public void remove(String courseId, String personId) {
    Enrolment enrolment = directory.enrolment(courseId, personId).orElseThrow();
    directory.enrol(new Enrolment(courseId, personId, enrolment.role(), EnrolmentStatus.DELETED));
  }

  public void rename(String personId, String givenName, String familyName) {
    Person before = directory.person(personId).orElseThrow();
    directory.add(
        new Person(
            personId,
            before.username(),
            givenName,
            familyName,
            before.timeZone(),
            before.locale(),
            before.administrator()));
  }

  /** Chooses a language in the LMS's own settings, as Moodle writes it: {@code pt_br}. */
  public void speaks(String personId, String locale) {
    Person before = directory.person(personId).orElseThrow();
    directory.add(
        new Person(
            personId,
            before.username(),
            before.givenName(),
            before.familyName(),
            before.timeZone(),
            locale,
            before.administrator()));
  }

  /** How a teacher sees the course as students do: with the role of a test user. */
  public Person admitTestStudent(String courseId) {
    return add(courseId, "Student", "Preview", CourseRole.TEST_STUDENT);
  }

  /** Somebody who may look at these people's work and at nobody else's. */
  public Person admitMentor(String courseId, List<String> mentees) {
    Person mentor = add(courseId, "Marta", "Mentora", CourseRole.MENTOR);
    directory.setMentees(mentor.id(), mentees);
    return mentor;
  }
}
