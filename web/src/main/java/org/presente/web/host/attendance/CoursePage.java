package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import org.presente.host.attendance.AttendanceCapabilities;
import org.presente.host.attendance.chart.ChartService;
import org.presente.host.attendance.chart.GridView;
import org.presente.host.attendance.domain.mark.MarkStatus;
import org.presente.web.host.attendance.words.Keys;
import org.presente.web.host.language.Reader;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.language.Times;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/** The whole course at a glance: students against classes. */
@Named
@RequestScoped
public class CoursePage implements VisitPage {
  @Inject private ChartService charts;
  @Inject private CurrentVisit visit;
  @Inject private Reader reader;
  @Inject private ReaderTexts texts;
  @Inject private ChosenSession chosen;
  @Inject private Times times;
  private GridView grid;

  /** A student's row. */
  public record Row(String name, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * @param text the share of the class
   * @param style its colour; the status stands in words beside it
   */
  public record Cell(String text, String status, String style) {}

  @Override
  public String path() {
    return "course-attendance";
  }

  @Override
  public String facelet() {
    return "/attendance/course.xhtml";
  }

  public void enter() {
    visit.get().demand(AttendanceCapabilities.VIEW);
  }

  private GridView grid() {
    if (grid == null) {
      grid = charts.grid(visit.get());
    }
    return grid;
  }

  public boolean isNobody() {
    return grid().students().isEmpty();
  }

  public boolean isLarge() {
    return MarksPanel.isLarge(grid().students().size());
  }

  public List<GridView.ClassView> getClasses() {
    return grid().classes();
  }

  public String when(GridView.ClassView column) {
    return times.brief(column.start(), visit.zoneOr(column.zone()));
  }

  public List<Row> getRows() {
    return grid().students().stream()
        .map(student -> new Row(name(student), student.cells().stream().map(this::cell).toList()))
        .toList();
  }

  private String name(GridView.Student student) {
    String told = chosen.names().byPerson().getOrDefault(student.personId(), student.name());
    return told.isBlank() ? texts.of("attendance.nameless") : told;
  }

  private Cell cell(Optional<GridView.Cell> cell) {
    return cell.map(
            it ->
                new Cell(
                    NumberFormat.getPercentInstance(reader.locale()).format(it.share()),
                    texts.of("attendance.status." + Keys.of(it.status())),
                    "heat " + style(it.status())))
        .orElseGet(() -> new Cell("–", "", "heat"));
  }

  private static String style(MarkStatus status) {
    return switch (status) {
      case PRESENT -> "good";
      case LATE, PARTIAL -> "wait";
      case ABSENT -> "bad";
      case EXCUSED, NOT_GRADED -> "none";
    };
  }
}
