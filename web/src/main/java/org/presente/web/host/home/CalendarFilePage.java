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
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/** A lesson's classes as a file for calendar programs. */
@Named
@RequestScoped
public class CalendarFilePage implements VisitPage {
  @Inject private CalendarService calendars;
  @Inject private CurrentVisit visit;
  @Inject private ReaderTexts texts;

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
    FacesContext context = FacesContext.getCurrentInstance();
    ExternalContext answer = context.getExternalContext();
    byte[] file =
        calendars
            .file(visit.get(), lesson(answer), texts.of("calendar.note"))
            .getBytes(StandardCharsets.UTF_8);
    answer.responseReset();
    answer.setResponseContentType("text/calendar; charset=UTF-8; method=PUBLISH");
    answer.setResponseHeader("Content-Disposition", "attachment; filename=\"class.ics\"");
    answer.setResponseHeader("Cache-Control", "no-store");
    answer.setResponseHeader("X-Content-Type-Options", "nosniff");
    answer.setResponseContentLength(file.length);
    answer.getResponseOutputStream().write(file);
    context.responseComplete();
  }

  private static long lesson(ExternalContext request) {
    String text = request.getRequestParameterMap().getOrDefault("lesson", "");
    if (!text.matches("[0-9]{1,18}")) {
      throw new NotAllowed("lesson");
    }
    return Long.parseLong(text);
  }
}
