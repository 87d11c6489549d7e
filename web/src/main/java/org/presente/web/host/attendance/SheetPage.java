package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.presente.web.host.attendance.words.Spreadsheet;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.page.FileAnswer;
import org.presente.web.host.visit.VisitPage;

/** The course's attendance as a spreadsheet. */
@Named
@RequestScoped
public class SheetPage implements VisitPage {
  @Inject private AttendanceFile file;
  @Inject private FileAnswer answer;
  @Inject private ReaderTexts texts;

  @Override
  public String path() {
    return "attendance-xlsx";
  }

  @Override
  public String facelet() {
    return "/attendance/sheet.xhtml";
  }

  /** Answers with the file in place of a page. */
  public void send() throws IOException {
    answer.send(
        "attendance.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        new Spreadsheet(texts.of("attendance.course.title")).bytes(file.lines()));
  }
}
