package org.presente.sandbox.lms.page;

import io.javalin.http.Context;
import java.util.Optional;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.Directory;
import org.presente.sandbox.lms.people.Person;
import org.presente.sandbox.lms.platform.Platform;

/** Who looks at a page, and what that person may see. */
public record Visitor(Person person, Directory directory) {

  public static Optional<Visitor> of(Context context, Platform platform) {
    Directory directory = platform.campus().directory();
    return platform
        .sessions()
        .personId(context)
        .flatMap(directory::person)
        .map(person -> new Visitor(person, directory));
  }

  public boolean isIn(Course course) {
    return person.administrator()
        || directory
            .enrolment(course.id(), person.id())
            .filter(enrolment -> enrolment.active())
            .isPresent();
  }

  public boolean isStaffIn(Course course) {
    return person.administrator()
        || directory
            .enrolment(course.id(), person.id())
            .filter(enrolment -> enrolment.role().isStaff())
            .isPresent();
  }

  public String roleIn(Course course) {
    return directory
        .enrolment(course.id(), person.id())
        .map(enrolment -> roleName(enrolment.role()))
        .orElse("Administrator");
  }

  public static String roleName(CourseRole role) {
    return switch (role) {
      case TEACHER -> "Teacher";
      case ASSISTANT -> "Assistant";
      case STUDENT -> "Student";
      case MENTOR -> "Mentor";
      case TEST_STUDENT -> "Student preview";
    };
  }
}
