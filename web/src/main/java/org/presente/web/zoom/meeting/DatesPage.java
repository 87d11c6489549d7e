package org.presente.web.zoom.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonView;
import org.presente.web.host.page.FormMessages;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;
import org.presente.zoom.meeting.ZoomCapabilities;
import org.presente.zoom.meeting.series.DateChange;
import org.presente.zoom.meeting.series.Extent;
import org.presente.zoom.meeting.series.OccurrenceService;
import org.presente.zoom.meeting.series.OccurrenceView;

/** The dates of a series: one, or one and all that follow, are cancelled or moved. */
@Named
@RequestScoped
public class DatesPage implements VisitPage {
  private static final String DATE = "date";

  @Inject private OccurrenceService occurrences;
  @Inject private CourseService courses;
  @Inject private CurrentVisit visit;
  @Inject private FormMessages messages;
  private String extent = Extent.THIS.name();
  private String start = "";
  private Integer minutes;

  @Override
  public String path() {
    return "dates";
  }

  @Override
  public String facelet() {
    return "/zoom/meeting/dates.xhtml";
  }

  public void enter() {
    visit.get().demand(ZoomCapabilities.EDIT_MEETING);
  }

  public List<OccurrenceView> getDates() {
    return occurrences.dates(visit.get());
  }

  public LessonView getLesson() {
    return courses.lesson(visit.get());
  }

  public String stateKey(OccurrenceView date) {
    return "zoom.dates." + (date.over() ? "over" : date.state().name().toLowerCase(Locale.ROOT));
  }

  public void cancel() {
    chosen().ifPresent(date -> told(occurrences.cancel(visit.get(), date, meant())));
  }

  public void move() {
    Optional<LocalDateTime> to = parsedStart();
    if (to.isEmpty()) {
      messages.errorAt("moveTo", "zoom.meeting.start-wrong");
      return;
    }
    chosen()
        .flatMap(this::view)
        .ifPresent(
            date ->
                told(
                    occurrences.move(
                        visit.get(), date.planned(), meant(), to.get(), length(date))));
  }

  private Duration length(OccurrenceView date) {
    return minutes == null || minutes < 1 || minutes > 1440
        ? Duration.between(date.start(), date.end())
        : Duration.ofMinutes(minutes);
  }

  private Optional<OccurrenceView> view(Instant planned) {
    return getDates().stream().filter(date -> date.planned().equals(planned)).findFirst();
  }

  private void told(DateChange change) {
    String key = "zoom.dates.change." + change.name().toLowerCase(Locale.ROOT).replace('_', '-');
    if (change == DateChange.SAVED) {
      messages.done(key);
    } else {
      messages.error(key);
    }
  }

  private Extent meant() {
    return Extent.FOLLOWING.name().equals(extent) ? Extent.FOLLOWING : Extent.THIS;
  }

  private Optional<Instant> chosen() {
    String sent =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault(DATE, "");
    try {
      return Optional.of(Instant.parse(sent));
    } catch (DateTimeException none) {
      messages.error("zoom.dates.choose");
      return Optional.empty();
    }
  }

  private Optional<LocalDateTime> parsedStart() {
    try {
      return Optional.of(LocalDateTime.parse(start));
    } catch (DateTimeException notADate) {
      return Optional.empty();
    }
  }

  public String getExtent() {
    return extent;
  }

  public void setExtent(String extent) {
    this.extent = extent;
  }

  public String getStart() {
    return start;
  }

  public void setStart(String start) {
    this.start = start == null ? "" : start;
  }

  public Integer getMinutes() {
    return minutes;
  }

  public void setMinutes(Integer minutes) {
    this.minutes = minutes;
  }
}
