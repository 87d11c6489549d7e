package org.presente.sandbox.lms.page.course;

import static org.presente.sandbox.lms.platform.Html.escape;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.page.Shell;
import org.presente.sandbox.lms.page.Visitor;
import org.presente.sandbox.lms.platform.Platform;

/** Lets only people of the course in, and draws what its pages have in common. */
public final class CourseFrame {
  private final Platform platform;
  private final Shell shell;

  public CourseFrame(Platform platform, Shell shell) {
    this.platform = platform;
    this.shell = shell;
  }

  public Handler around(CourseView view) {
    return context ->
        enter(
            context,
            (course, visitor) ->
                show(context, view.title(course), course, visitor, view.body(course, visitor)));
  }

  void show(Context context, String title, Course course, Visitor visitor, String body) {
    shell.show(
        context,
        title,
        """
        <nav class="course" data-course="%1$s"><b>%2$s</b>
        <a href="/courses/%1$s">Lessons</a>
        <a id="grades" href="/courses/%1$s/grades">Grades</a>
        <a id="roster-link" href="/courses/%1$s/people">People</a>
        <span id="role">%3$s</span></nav>
        <h1>%4$s</h1>
        %5$s
        """
            .formatted(
                course.id(),
                escape(course.label()),
                escape(visitor.roleIn(course)),
                escape(title),
                body));
  }

  /** Does the work for a visitor of the course in the path, or says why not. */
  void enter(Context context, BiConsumer<Course, Visitor> work) {
    Optional<Visitor> visitor = Visitor.of(context, platform);
    Optional<Course> course = platform.campus().catalogue().course(context.pathParam("course"));
    if (visitor.isEmpty()) {
      context.redirect("/");
    } else if (course.isEmpty()) {
      shell.apologise(context, 404, "There is no such course.");
    } else if (!visitor.get().isIn(course.get())) {
      shell.apologise(context, 403, "You are not in this course.");
    } else {
      work.accept(course.get(), visitor.get());
    }
  }
}
