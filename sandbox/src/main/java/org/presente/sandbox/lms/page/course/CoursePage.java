package org.presente.sandbox.lms.page.course;

import static org.presente.sandbox.lms.platform.Html.escape;

import java.util.stream.Collectors;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.page.Visitor;
import org.presente.sandbox.lms.platform.Platform;

/** A course with its weeks. */
public final class CoursePage implements CourseView {
  private final Platform platform;

  public CoursePage(Platform platform) {
    this.platform = platform;
  }

  @Override
  public String title(Course course) {
    return course.title();
  }

  @Override
  public String body(Course course, Visitor visitor) {
    return """
        <p class="lead">%s</p>
        <ul class="weeks">%s</ul>
        """
        .formatted(
            escape(course.summary()),
            platform.campus().catalogue().lessonsOf(course.id()).stream()
                .map(CoursePage::week)
                .collect(Collectors.joining()));
  }

  private static String week(Lesson lesson) {
    return """
        <li data-lesson="%1$s"><h2>%2$s</h2>
        <a id="lesson-%1$s" href="/courses/%3$s/lessons/%1$s">%4$s</a></li>
        """
        .formatted(
            lesson.id(), escape(lesson.section()), lesson.courseId(), escape(lesson.title()));
  }
}
