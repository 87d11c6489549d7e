package org.presente.sandbox.lms.page.course;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.page.Shell;
import org.presente.sandbox.lms.page.Visitor;
import org.presente.sandbox.lms.platform.Platform;

/** A teacher types a mark over the tool's; an empty field gives the tool's back. */
public final class GradeChange implements Handler {
  private final Platform platform;
  private final Shell shell;
  private final CourseFrame frame;

  public GradeChange(Platform platform, Shell shell, CourseFrame frame) {
    this.platform = platform;
    this.shell = shell;
    this.frame = frame;
  }

  @Override
  public void handle(Context context) {
    frame.enter(context, (course, visitor) -> change(context, course, visitor));
  }

  private void change(Context context, Course course, Visitor visitor) {
    String column = String.valueOf(context.formParam("column"));
    String person = String.valueOf(context.formParam("person"));
    String points = String.valueOf(context.formParam("points")).strip();
    boolean known =
        platform.campus().gradebook().columnsOf(course.id()).stream()
            .anyMatch(candidate -> candidate.id().equals(column));
    if (!visitor.isStaffIn(course)) {
      shell.apologise(context, 403, "Only staff may change grades.");
    } else if (!known || platform.campus().directory().enrolment(course.id(), person).isEmpty()) {
      shell.apologise(context, 404, "There is no such grade.");
    } else if (!points.matches("(\\d{1,6}(\\.\\d+)?)?")) {
      shell.apologise(context, 400, "That is no number of points.");
    } else {
      write(column, person, points);
      context.redirect("/courses/" + course.id() + "/grades");
    }
  }

  private void write(String column, String person, String points) {
    if (points.isEmpty()) {
      platform.campus().gradebook().release(column, person);
    } else {
      platform.campus().gradebook().override(column, person, Double.parseDouble(points));
    }
  }
}
