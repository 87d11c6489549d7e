package org.presente.sandbox.lms.page.course;

import static org.presente.sandbox.lms.platform.Html.escape;

import java.util.stream.Collectors;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.deeplinking.DeepLinking;
import org.presente.sandbox.lms.deeplinking.PickedContent;
import org.presente.sandbox.lms.page.Visitor;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.Capability;

/** A course with its weeks. */
public final class CoursePage implements CourseView {
  private final Platform platform;
  private final DeepLinking deepLinking;

  public CoursePage(Platform platform, DeepLinking deepLinking) {
    this.platform = platform;
    this.deepLinking = deepLinking;
  }

  @Override
  public String title(Course course) {
    return course.title();
  }

  @Override
  public String body(Course course, Visitor visitor) {
    return """
        %s<p class="lead">%s</p>%s
        <ul class="weeks">%s</ul>
        """
        .formatted(
            deepLinking
                .takeNews(course.id(), visitor.person().id())
                .map(CoursePage::news)
                .orElse(""),
            escape(course.summary()),
            (mayAdd(course, visitor) ? addButton(course) : "")
                + (visitor.isStaffIn(course) ? copyButton(course) : ""),
            platform.campus().catalogue().lessonsOf(course.id()).stream()
                .map(CoursePage::week)
                .collect(Collectors.joining()));
  }

  private boolean mayAdd(Course course, Visitor visitor) {
    boolean offered =
        platform
            .campus()
            .tools()
            .current()
            .filter(tool -> !tool.deepLinkingUri().isEmpty())
            .isPresent();
    return offered
        && platform.offers(Capability.DEEP_LINKING)
        && (visitor.isStaffIn(course) || deepLinking.isOpenToAll());
  }

  private static String addButton(Course course) {
    return "<p><a class=\"button\" id=\"add-activity\" href=\"/courses/%s/add\">Add activity</a></p>"
        .formatted(course.id());
  }

  private static String copyButton(Course course) {
    return """
        <form method="post" action="/courses/%s/copy"><button id="copy-course">Copy this course</button></form>
        """
        .formatted(course.id());
  }

  /** What came of the last picking, in the tool's words and in ours. */
  private static String news(PickedContent content) {
    String ours =
        content.cancelled()
            ? "Nothing was added."
            : "Added: " + content.lessons().size() + " of the tool's activities.";
    return "<div id=\"picked\" data-added=\"%d\"><p>%s</p>%s%s</div>"
        .formatted(
            content.lessons().size(),
            ours,
            said("lti_msg", content.message()),
            said("lti_errormsg", content.errorMessage()));
  }

  private static String said(String kind, String text) {
    return text.isEmpty() ? "" : "<p class=\"%s\">%s</p>".formatted(kind, escape(text));
  }

  private static String week(Lesson lesson) {
    return """
        <li data-lesson="%1$s"><h2>%2$s</h2>
        <a id="lesson-%1$s" href="/courses/%3$s/lessons/%1$s">%4$s</a>%5$s</li>
        """
        .formatted(
            lesson.id(),
            escape(lesson.section()),
            lesson.courseId(),
            escape(lesson.title()),
            new DatesLine(lesson.dates()).html());
  }
}
