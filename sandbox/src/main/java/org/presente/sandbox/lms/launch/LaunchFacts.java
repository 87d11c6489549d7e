package org.presente.sandbox.lms.launch;

import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.Person;
import org.presente.sandbox.lms.people.Privacy;
import org.presente.sandbox.lms.platform.Platform;

/** Who opens what, looked up once. */
record LaunchFacts(
    Platform platform,
    Person person,
    CourseRole role,
    Course course,
    Lesson lesson,
    Tool tool,
    DocumentTarget target) {

  static LaunchFacts of(Platform platform, Launch launch) {
    var campus = platform.campus();
    Person person = campus.directory().person(launch.personId()).orElseThrow();
    Lesson lesson = campus.catalogue().lesson(launch.lessonId()).orElseThrow();
    CourseRole role =
        campus
            .directory()
            .enrolment(lesson.courseId(), person.id())
            .map(enrolment -> enrolment.role())
            .orElse(CourseRole.TEACHER);
    return new LaunchFacts(
        platform,
        person,
        role,
        campus.catalogue().course(lesson.courseId()).orElseThrow(),
        lesson,
        campus.tools().tool(launch.toolId()).orElseThrow(),
        launch.target());
  }

  private Privacy privacy() {
    return platform.campus().privacy();
  }

  /** Names go out if the administrator lets them and the tool asked for the claim. */
  boolean shares(String nameClaim) {
    return privacy().sharesNames() && tool.claims().contains(nameClaim);
  }

  boolean sharesNames() {
    return privacy().sharesNames();
  }

  boolean sharesEmail() {
    return privacy().sharesEmail(role.isStaff()) && tool.claims().contains("email");
  }

  String lineItems() {
    return platform.addresses().lineItems(course.id(), tool.id());
  }

  /** Empty unless the lesson has exactly one column: then platforms say which. */
  String lineItem() {
    var columns =
        platform.campus().gradebook().columnsOf(course.id()).stream()
            .filter(column -> column.lessonId().equals(lesson.id()))
            .filter(column -> column.toolId().equals(tool.id()))
            .toList();
    return columns.size() == 1
        ? platform.addresses().lineItem(course.id(), columns.get(0).id(), tool.id())
        : "";
  }
}
