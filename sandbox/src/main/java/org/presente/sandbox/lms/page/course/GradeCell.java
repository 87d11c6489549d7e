package org.presente.sandbox.lms.page.course;

import static org.presente.sandbox.lms.platform.Html.escape;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import org.presente.sandbox.lms.grade.Column;
import org.presente.sandbox.lms.grade.Grade;
import org.presente.sandbox.lms.grade.Gradebook;
import org.presente.sandbox.lms.page.Times;
import org.presente.sandbox.lms.people.Person;

/** One cell of the gradebook, with a small form for staff. */
record GradeCell(Gradebook gradebook, Column column, Person person, boolean reviewable) {

  String html(boolean forStaff) {
    Optional<Grade> grade = gradebook.grade(column.id(), person.id());
    String points =
        grade
            .map(Grade::shown)
            .filter(shown -> shown.isPresent())
            .map(shown -> number(shown.getAsDouble()))
            .orElse("–");
    return """
        <td id="grade-%1$s-%2$s" data-column="%1$s" data-person="%2$s" data-points="%3$s">
        <span class="points">%3$s</span>%4$s%5$s%6$s</td>"""
        .formatted(
            column.id(),
            person.id(),
            points,
            grade.map(GradeCell::details).orElse(""),
            reviewable && column.submissionReview().isObject() ? review() : "",
            forStaff ? form() : "");
  }

  private static String details(Grade grade) {
    String time =
        grade.timestamp().equals(Instant.EPOCH)
            ? ""
            : "<time datetime=\"%s\">%s</time>"
                .formatted(grade.timestamp(), Times.readable(grade.timestamp()));
    String changed = grade.override() == null ? "" : "<em>changed by hand</em>";
    return "%s<span class=\"comment\">%s</span>%s"
        .formatted(changed, escape(grade.comment()), time);
  }

  private String review() {
    return "<a id=\"review-%1$s-%2$s\" href=\"/courses/%3$s/grades/%1$s/%2$s\">%4$s</a>"
        .formatted(
            column.id(),
            person.id(),
            column.courseId(),
            escape(column.submissionReview().path("label").asText("Review")));
  }

  private String form() {
    return """
        <details><summary>Change</summary>
        <form method="post" action="/courses/%s/grades">
        <input type="hidden" name="column" value="%s"><input type="hidden" name="person" value="%s">
        <input name="points" type="number" step="any" min="0" aria-label="Points">
        <button>Save</button></form></details>"""
        .formatted(column.courseId(), column.id(), person.id());
  }

  static String number(double value) {
    return BigDecimal.valueOf(value)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }
}
