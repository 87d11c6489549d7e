package org.presente.sandbox.lms.page.course;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.page.Shell;
import org.presente.sandbox.lms.page.Visitor;
import org.presente.sandbox.lms.people.CourseRole;
import org.presente.sandbox.lms.people.Directory;
import org.presente.sandbox.lms.people.RosterChanges;
import org.presente.sandbox.lms.platform.Platform;

/** Lets a test student or a mentor into the course. */
public final class GuestAdmission implements Handler {
  private static final int MENTEES = 2;
  private final Directory directory;
  private final Shell shell;
  private final CourseFrame frame;

  public GuestAdmission(Platform platform, Shell shell, CourseFrame frame) {
    this.directory = platform.campus().directory();
    this.shell = shell;
    this.frame = frame;
  }

  @Override
  public void handle(Context context) {
    frame.enter(context, (course, visitor) -> admit(context, course, visitor));
  }

  private void admit(Context context, Course course, Visitor visitor) {
    if (!visitor.isStaffIn(course)) {
      shell.apologise(context, 403, "Only staff may admit people.");
      return;
    }
    RosterChanges changes = new RosterChanges(directory);
    if (CourseRole.MENTOR.name().equals(context.formParam("guest"))) {
      changes.admitMentor(course.id(), firstStudents(course));
    } else {
      changes.admitTestStudent(course.id());
    }
    context.redirect("/courses/" + course.id() + "/people");
  }

  private List<String> firstStudents(Course course) {
    return directory.members(course.id()).stream()
        .filter(member -> member.enrolment().graded())
        .map(member -> member.person().id())
        .limit(MENTEES)
        .toList();
  }
}
