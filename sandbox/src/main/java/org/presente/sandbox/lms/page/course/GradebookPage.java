package org.presente.sandbox.lms.page.course;

import static org.presente.sandbox.lms.platform.Html.escape;

import java.util.List;
import java.util.stream.Collectors;
import org.presente.sandbox.lms.campus.Course;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.page.Visitor;
import org.presente.sandbox.lms.people.Member;
import org.presente.sandbox.lms.platform.Platform;
import org.presente.sandbox.lms.quirk.Capability;

/** The marks: of everybody for staff, of oneself for a student. */
public final class GradebookPage implements CourseView {
  private final Platform platform;

  public GradebookPage(Platform platform) {
    this.platform = platform;
  }

  @Override
  public String title(Course course) {
    return "Grades of " + course.title();
  }

  @Override
  public String body(Course course, Visitor visitor) {
    List<Column> columns = platform.campus().gradebook().columnsOf(course.id());
    if (columns.isEmpty()) {
      return "<p id=\"no-columns\">There is nothing to grade yet.</p>";
    }
    boolean staff = visitor.isStaffIn(course);
    String rows =
        platform.campus().directory().members(course.id()).stream()
            .filter(member -> member.enrolment().graded())
            .filter(member -> staff || member.person().equals(visitor.person()))
            .map(member -> row(member, columns, staff))
            .collect(Collectors.joining());
    return """
        <div class="wide"><table id="gradebook"><thead><tr><th>Student</th>%s</tr></thead>
        <tbody>%s</tbody></table></div>
        """
        .formatted(columns.stream().map(GradebookPage::head).collect(Collectors.joining()), rows);
  }

  private static String head(Column column) {
    return "<th data-column=\"%s\" data-lesson=\"%s\">%s<small>of %s</small></th>"
        .formatted(
            column.id(),
            escape(column.lessonId()),
            escape(column.label()),
            GradeCell.number(column.maximum()));
  }

  private GradeCell cell(Column column, Member member) {
    return new GradeCell(
        platform.campus().gradebook(),
        column,
        member.person(),
        platform.offers(Capability.SUBMISSION_REVIEW));
  }

  private String row(Member member, List<Column> columns, boolean staff) {
    String cells =
        columns.stream()
            .map(column -> cell(column, member))
            .map(cell -> cell.html(staff))
            .collect(Collectors.joining());
    return "<tr data-person=\"%s\"><th>%s</th>%s</tr>"
        .formatted(member.person().id(), escape(member.person().name()), cells);
  }
}
