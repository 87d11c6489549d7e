package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.presente.host.course.CourseCapabilities;
import org.presente.host.course.CourseService;
import org.presente.host.roster.RosterView;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.language.Times;
import org.presente.web.host.page.ButtonPressed;
import org.presente.web.host.visit.CurrentVisit;

/** How well we know who is in the course, and the button that asks the platform again. */
@Named
@RequestScoped
public class MembersPanel {
  @Inject private CourseService courses;
  @Inject private CurrentVisit visit;
  @Inject private ButtonPressed pressed;
  @Inject private ReaderTexts texts;
  @Inject private Times times;
  private Optional<RosterView> roster;

  /** Empty when another button was pressed. */
  Optional<Done> act() {
    Optional<String> asked = pressed.value("members");
    asked.ifPresent(any -> courses.refreshRoster(visit.get()));
    return asked.map(any -> Done.ASKED);
  }

  public boolean isOffered() {
    return visit.get().may(CourseCapabilities.REFRESH_ROSTER) && roster().isPresent();
  }

  public String getRead() {
    return roster()
        .flatMap(RosterView::readAt)
        .map(at -> texts.of("attendance.members.read", brief(at)))
        .orElseGet(() -> texts.of("attendance.members.never"));
  }

  public boolean isAsked() {
    return roster().filter(RosterView::asked).isPresent();
  }

  /** Empty while the last reading went well. */
  public String getProblem() {
    return roster()
        .flatMap(RosterView::problem)
        .map(
            problem ->
                texts.of(
                    problem.withdrawn()
                        ? "attendance.members.withdrawn"
                        : "attendance.members.failed",
                    brief(problem.failedAt())))
        .orElse("");
  }

  public String getIncident() {
    return roster()
        .flatMap(RosterView::problem)
        .flatMap(RosterView.Problem::incidentCode)
        .orElse("");
  }

  private Optional<RosterView> roster() {
    if (roster == null) {
      roster = courses.roster(visit.get());
    }
    return roster;
  }

  private String brief(Instant at) {
    ZoneId zone = visit.zoneOr(ZoneOffset.UTC);
    return zone.equals(ZoneOffset.UTC) ? times.briefUtc(at) : times.brief(at, zone);
  }
}
