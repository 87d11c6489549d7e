package org.presente.sandbox.lms.page.course;

import static org.presente.sandbox.lms.platform.Html.escape;

import java.util.stream.Collectors;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.page.Visitor;
import org.presente.sandbox.lms.people.Member;
import org.presente.sandbox.lms.platform.Platform;

/** Who is in the course. */
public final class RosterPage implements CourseView {
  private final Platform platform;

  public RosterPage(Platform platform) {
    this.platform = platform;
  }

  @Override
  public String title(Course course) {
    return "People of " + course.title();
  }

  @Override
  public String body(Course course, Visitor visitor) {
    return platform.campus().directory().members(course.id()).stream()
            .map(member -> row(member, visitor.isStaffIn(course)))
            .collect(
                Collectors.joining(
                    "",
                    "<div class=\"wide\"><table id=\"roster\"><thead><tr><th>Name</th><th>Role</th><th>State</th>"
                        + "<th>E-mail</th></tr></thead><tbody>",
                    "</tbody></table></div>"))
        + (visitor.isStaffIn(course) ? guests(course) : "");
  }

  /** People that real courses have at times, and whom tools forget. */
  private static String guests(Course course) {
    return """
        <form method="post" action="/courses/%s/people" class="row">
        <button id="admit-test-student" name="guest" value="TEST_STUDENT">Add a student preview</button>
        <button id="admit-mentor" name="guest" value="MENTOR">Add a mentor of the first two students</button>
        </form>"""
        .formatted(course.id());
  }

  private static String row(Member member, boolean forStaff) {
    return "<tr data-person=\"%s\"><td>%s</td><td>%s</td><td>%s</td><td>%s</td></tr>"
        .formatted(
            member.person().id(),
            escape(member.person().name()),
            Visitor.roleName(member.role()),
            member.enrolment().status().wireName(),
            forStaff ? escape(member.person().email()) : "");
  }
}
