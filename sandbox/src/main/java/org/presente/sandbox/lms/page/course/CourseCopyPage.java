package org.presente.sandbox.lms.page.course;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.presente.sandbox.lms.copy.CourseCopier;
import org.presente.sandbox.lms.page.Shell;

/** A teacher copies the course and goes on to the copy. */
public final class CourseCopyPage implements Handler {
  private final Shell shell;
  private final CourseFrame frame;
  private final CourseCopier copier;

  public CourseCopyPage(Shell shell, CourseFrame frame, CourseCopier copier) {
    this.shell = shell;
    this.frame = frame;
    this.copier = copier;
  }

  @Override
  public void handle(Context context) {
    frame.enter(
        context,
        (course, visitor) -> {
          if (visitor.isStaffIn(course)) {
            context.redirect("/courses/" + copier.copy(course.id()).id());
          } else {
            shell.apologise(context, 403, "Only staff may copy a course.");
          }
        });
  }
}
