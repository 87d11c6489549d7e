package org.presente.web.zoom.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.presente.host.calendar.AgendaService;
import org.presente.host.calendar.ClassView;
import org.presente.host.course.CourseService;
import org.presente.host.course.NotAllowed;
import org.presente.host.course.Visit;
import org.presente.web.host.language.Times;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;
import org.presente.zoom.meeting.MeetingService;
import org.presente.zoom.meeting.ZoomCapabilities;
import org.presente.zoom.meeting.series.DateChange;
import org.presente.zoom.meeting.series.Extent;
import org.presente.zoom.meeting.series.OccurrenceService;

/** Asks before one class of the course is cancelled, and cancels it. */
@Named
@RequestScoped
public class CancelClassPage implements VisitPage {
  @Inject private AgendaService agenda;
  @Inject private CourseService courses;
  @Inject private MeetingService meetings;
  @Inject private OccurrenceService occurrences;
  @Inject private CurrentVisit visit;
  @Inject private FormMessages messages;
  @Inject private Times times;
  private ClassView held;

  @Override
  public String path() {
    return "cancel-class";
  }

  @Override
  public String facelet() {
    return "/zoom/meeting/cancelClass.xhtml";
  }

  /** Refuses before anything is shown. */
  public void enter() {
    visit.get().demand(ZoomCapabilities.EDIT_MEETING);
    getHeld();
  }

  /**
   * The class that the address or the form names.
   *
   * @throws NotAllowed when the course has no such class to come
   */
  public ClassView getHeld() {
    if (held == null) {
      held =
          agenda.classes(visit.get()).stream()
              .filter(it -> Long.toString(it.lessonId()).equals(sent("lesson")))
              .filter(it -> it.planned().equals(date()))
              .filter(it -> it.state() == ClassView.State.UPCOMING)
              .findFirst()
              .orElseThrow(() -> new NotAllowed("class"));
    }
    return held;
  }

  private static Instant date() {
    try {
      return Instant.parse(sent("date"));
    } catch (DateTimeException noDate) {
      throw new NotAllowed("class");
    }
  }

  private static String sent(String name) {
    Map<String, String> parameters =
        FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
    return parameters.getOrDefault(name, "");
  }

  public String getWhen() {
    return times.full(getHeld().start(), visit.zoneOr(getHeld().zone()));
  }

  /** One date of a series, or the whole meeting of a class that takes place once. */
  public void cancel() throws IOException {
    Visit lesson = courses.enter(visit.get(), getHeld().lessonId());
    DateChange change = DateChange.SAVED;
    if (getHeld().series()) {
      change = occurrences.cancel(lesson, getHeld().planned(), Extent.THIS);
    } else {
      meetings.cancel(lesson);
    }
    if (change == DateChange.SAVED) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect(visit.address("home") + "?done=cancelled");
    } else {
      messages.error("zoom.dates.change.not-there");
    }
  }
}
