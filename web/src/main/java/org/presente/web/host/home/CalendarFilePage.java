package org.presente.web.host.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.presente.host.calendar.CalendarService;
import org.presente.host.course.NotAllowed;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.page.FileAnswer;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/** A lesson's classes as a file for calendar programs. */
@Named
@RequestScoped
public class CalendarFilePage implements VisitPage {
  @Inject private CalendarService calendars;
  @Inject private CurrentVisit visit;
  @Inject private ReaderTexts texts;
  @Inject private FileAnswer answer;

  @Override
  public String path() {
    return "calendar-file";
  }

  @Override
  public String facelet() {
    return "/home/calendarFile.xhtml";
  }

  /** Answers with the file in place of a page. */
  public void send() throws IOException {
    byte[] file =
        calendars
            .file(visit.get(), lesson(), texts.of("calendar.note"))
            .getBytes(StandardCharsets.UTF_8);
    answer.send("class.ics", "text/calendar; charset=UTF-8; method=PUBLISH", file);
  }

  private static long lesson() {
    ExternalContext request = FacesContext.getCurrentInstance().getExternalContext();
    String text = request.getRequestParameterMap().getOrDefault("lesson", "");
    if (!text.matches("[0-9]{1,18}")) {
      throw new NotAllowed("lesson");
    }
    return Long.parseLong(text);
  }
}
