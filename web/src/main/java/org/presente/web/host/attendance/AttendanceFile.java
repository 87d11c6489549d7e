package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.presente.host.attendance.AttendanceCapabilities;
import org.presente.host.attendance.chart.ChartService;
import org.presente.host.attendance.chart.GridView;
import org.presente.web.host.attendance.words.Keys;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.visit.CurrentVisit;

/**
 * The course's attendance, a line for each student and class. Who may not take names out of the
 * platform gets the same lines without them.
 */
@RequestScoped
class AttendanceFile {
  @Inject private ChartService charts;
  @Inject private CurrentVisit visit;
  @Inject private ReaderTexts texts;

  /** The heads of the columns first; numbers with a point and without other signs. */
  List<List<String>> lines() {
    GridView grid = charts.grid(visit.get());
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        List.of(
            texts.of("attendance.column.name"),
            texts.of("attendance.choose"),
            texts.of("attendance.when"),
            texts.of("attendance.export.minutes"),
            texts.of("attendance.column.share"),
            texts.of("attendance.column.mark"),
            texts.of("attendance.column.status")));
    boolean named = visit.get().may(AttendanceCapabilities.EXPORT_NAMES);
    for (int i = 0; i < grid.students().size(); i++) {
      GridView.Student student = grid.students().get(i);
      String name = named ? student.name() : texts.of("attendance.export.masked", i + 1);
      for (int j = 0; j < grid.classes().size(); j++) {
        GridView.ClassView held = grid.classes().get(j);
        student.cells().get(j).map(cell -> line(name, held, cell)).ifPresent(lines::add);
      }
    }
    return lines;
  }

  private List<String> line(String name, GridView.ClassView held, GridView.Cell cell) {
    return List.of(
        name,
        held.title(),
        held.start().atZone(held.zone()).toLocalDateTime().toString().replace('T', ' '),
        Long.toString(cell.minutes()),
        cell.share().stripTrailingZeros().toPlainString(),
        Optional.of(cell).flatMap(GridView.Cell::points).map(Object::toString).orElse(""),
        texts.of("attendance.status." + Keys.of(cell.status())));
  }
}
