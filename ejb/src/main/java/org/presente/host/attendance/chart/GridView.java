package org.presente.host.attendance.chart;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.presente.host.attendance.domain.mark.MarkStatus;

/**
 * A course at a glance: its students against its classes.
 *
 * @param classes the oldest first
 * @param students by name; each with a cell for each class
 */
public record GridView(List<ClassView> classes, List<Student> students) {
  public GridView {
    classes = List.copyOf(classes);
    students = List.copyOf(students);
  }

  public record ClassView(long sessionId, String title, Instant start, ZoneId zone) {}

  public record Student(long personId, String name, List<Optional<Cell>> cells) {
    public Student {
      cells = List.copyOf(cells);
    }
  }

  /** One student's mark of one class. */
  public record Cell(
      MarkStatus status, BigDecimal share, long minutes, Optional<BigDecimal> points) {}
}
