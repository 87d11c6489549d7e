package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.presente.host.attendance.AttendanceCapabilities;
import org.presente.host.attendance.chart.ChartService;
import org.presente.host.attendance.chart.GridView;
import org.presente.web.host.attendance.words.Csv;
import org.presente.web.host.attendance.words.Keys;
import org.presente.web.host.language.Reader;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/**
 * The course's attendance as a file for spreadsheets: a line for each student and class. Who may
 * not take names out of the platform gets the same lines without them.
 */
@Named
@RequestScoped
public class ExportPage implements VisitPage {
  @Inject private ChartService charts;
  @Inject private CurrentVisit visit;
  @Inject private Reader reader;
  @Inject private ReaderTexts texts;

  @Override
  public String path() {
    return "attendance-csv";
  }

  @Override
  public String facelet() {
    return "/attendance/export.xhtml";
  }

  /** Answers with the file in place of a page. */
  public void send() throws IOException {
    byte[] file = text().getBytes(StandardCharsets.UTF_8);
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext answer = context.getExternalContext();
    answer.responseReset();
    answer.setResponseContentType("text/csv; charset=UTF-8");
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"attendance.csv\"");
    answer.setResponseHeader("Cache-Control", "no-store");
    answer.setResponseHeader("X-Content-Type-Options", "nosniff");
    answer.setResponseContentLength(file.length);
    answer.getResponseOutputStream().write(file);
    context.responseComplete();
  }

  private String text() {
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
    return new Csv(reader.locale()).text(lines);
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
