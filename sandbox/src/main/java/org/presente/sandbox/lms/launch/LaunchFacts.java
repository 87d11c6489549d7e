package org.presente.sandbox.lms.launch;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.campus.Tool;
import org.presente.sandbox.lms.grade.Column;
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
    Tool tool,
    DocumentTarget target,
    Subject subject) {

  static LaunchFacts of(Platform platform, Launch launch) {
    var campus = platform.campus();
    Person person = campus.directory().person(launch.personId()).orElseThrow();
    String courseId = launch.subject().courseId();
    CourseRole role =
        campus
            .directory()
            .enrolment(courseId, person.id())
            .map(enrolment -> enrolment.role())
            .orElse(CourseRole.TEACHER);
    return new LaunchFacts(
        platform,
        person,
        role,
        campus.catalogue().course(courseId).orElseThrow(),
        campus.tools().tool(launch.toolId()).orElseThrow(),
        launch.target(),
        launch.subject());
  }

  /** The link that is opened; nothing while content is picked. */
  Optional<Lesson> lesson() {
    return subject.lesson();
  }

  /** The parameters of the tool, over them those of the link, over them those of a review. */
  Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>(tool.customParameters());
    lesson().ifPresent(lesson -> parameters.putAll(lesson.custom()));
    if (subject instanceof Subject.Review review) {
      review
          .column()
          .submissionReview()
          .path("custom")
          .properties()
          .forEach(entry -> parameters.put(entry.getKey(), entry.getValue().asText()));
    }
    return parameters;
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

  /** Empty unless it is certain: of a review, or of a lesson that has exactly one. */
  String lineItem() {
    List<Column> columns =
        subject instanceof Subject.Review review ? List.of(review.column()) : columnsOfLesson();
    return columns.size() == 1
        ? platform.addresses().lineItem(course.id(), columns.get(0).id(), tool.id())
        : "";
  }

  private List<Column> columnsOfLesson() {
    return platform.campus().gradebook().columnsOf(course.id()).stream()
        .filter(column -> lesson().filter(l -> l.id().equals(column.lessonId())).isPresent())
        .filter(column -> column.toolId().equals(tool.id()))
        .toList();
  }
}
