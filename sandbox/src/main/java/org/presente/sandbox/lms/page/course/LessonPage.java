package org.presente.sandbox.lms.page.course;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.campus.Lesson;
import org.presente.sandbox.lms.page.Shell;
import org.presente.sandbox.lms.page.Visitor;
import org.presente.sandbox.lms.platform.Addresses;
import org.presente.sandbox.lms.platform.Platform;

/** A lesson: the tool in a frame, as Moodle embeds it. */
public final class LessonPage implements Handler {
  private final Platform platform;
  private final Shell shell;
  private final CourseFrame frame;
  private final ToolFrame toolFrame;

  public LessonPage(Platform platform, Shell shell, CourseFrame frame, ToolFrame toolFrame) {
    this.toolFrame = toolFrame;
    this.platform = platform;
    this.shell = shell;
    this.frame = frame;
  }

  @Override
  public void handle(Context context) {
    frame.enter(context, (course, visitor) -> show(context, course, visitor));
  }

  private void show(Context context, Course course, Visitor visitor) {
    platform
        .campus()
        .catalogue()
        .lesson(context.pathParam("lesson"))
        .filter(lesson -> lesson.courseId().equals(course.id()))
        .ifPresentOrElse(
            lesson -> frame.show(context, lesson.title(), course, visitor, body(lesson)),
            () -> shell.apologise(context, 404, "There is no such lesson."));
  }

  private String body(Lesson lesson) {
    if (platform.campus().tools().current().isEmpty()) {
      return "<p id=\"no-tool\">No tool is registered yet: an administrator does that at home.</p>";
    }
    return """
        <p><a id="open-window" target="_blank" href="%1$s?id=%2$s&amp;window=1">Open in a new window</a></p>
        """
            .formatted(Addresses.LAUNCH, lesson.id())
        + toolFrame.html(lesson.title(), Addresses.LAUNCH + "?id=" + lesson.id());
  }
}
