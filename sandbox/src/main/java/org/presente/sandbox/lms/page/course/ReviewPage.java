package org.presente.sandbox.lms.page.course;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.page.Shell;
import org.presente.sandbox.lms.page.Visitor;
import org.presente.sandbox.lms.platform.Addresses;
import org.presente.sandbox.lms.platform.Platform;

/** What a mark was given for, in the tool's words. */
public final class ReviewPage implements Handler {
  private final Platform platform;
  private final Shell shell;
  private final CourseFrame frame;
  private final ToolFrame toolFrame;

  public ReviewPage(Platform platform, Shell shell, CourseFrame frame, ToolFrame toolFrame) {
    this.platform = platform;
    this.shell = shell;
    this.frame = frame;
    this.toolFrame = toolFrame;
  }

  @Override
  public void handle(Context context) {
    frame.enter(context, (course, visitor) -> show(context, course, visitor));
  }

  private void show(Context context, Course course, Visitor visitor) {
    platform
        .campus()
        .directory()
        .enrolment(course.id(), context.pathParam("person"))
        .flatMap(enrolment -> platform.campus().directory().person(enrolment.personId()))
        .ifPresentOrElse(
            person ->
                frame.show(
                    context,
                    "Review of " + person.name(),
                    course,
                    visitor,
                    toolFrame.html("Review", source(context.pathParam("column"), person.id()))),
            () -> shell.apologise(context, 404, "There is nothing to review."));
  }

  private static String source(String column, String person) {
    return Addresses.REVIEW + "?column=" + column.replaceAll("\\D", "") + "&amp;person=" + person;
  }
}
