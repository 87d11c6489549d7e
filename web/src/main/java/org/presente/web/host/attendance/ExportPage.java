package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.presente.web.host.attendance.words.Csv;
import org.presente.web.host.language.Reader;
import org.presente.web.host.page.FileAnswer;
import org.presente.web.host.visit.VisitPage;

/** The course's attendance as a file of comma-separated values. */
@Named
@RequestScoped
public class ExportPage implements VisitPage {
  @Inject private AttendanceFile file;
  @Inject private Reader reader;
  @Inject private FileAnswer answer;

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
    answer.send(
        "attendance.csv",
        "text/csv; charset=UTF-8",
        new Csv(reader.locale()).text(file.lines()).getBytes(StandardCharsets.UTF_8));
  }
}
