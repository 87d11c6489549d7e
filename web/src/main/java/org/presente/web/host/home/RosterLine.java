package org.presente.web.host.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.presente.host.course.CourseCapabilities;
import org.presente.host.course.CourseService;
import org.presente.host.roster.MemberView;
import org.presente.host.roster.RosterService;
import org.presente.host.roster.RosterView;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.language.Times;
import org.presente.web.host.visit.CurrentVisit;

/** How many belong to the course and how well that is known, for staff. */
@Named
@RequestScoped
public class RosterLine {
  @Inject private CourseService courses;
  @Inject private RosterService rosters;
  @Inject private CurrentVisit visit;
  @Inject private ReaderTexts texts;
  @Inject private Times times;
  private Optional<RosterView> roster;

  private Optional<RosterView> roster() {
    if (roster == null) {
      roster = courses.roster(visit.get());
    }
    return roster;
  }

  public boolean isShown() {
    return visit.get().may(CourseCapabilities.REFRESH_ROSTER);
  }

  /** Whether the last reading succeeded, or the platform has none to read. */
  public boolean isWell() {
    return roster().flatMap(RosterView::problem).isEmpty();
  }

  public String getText() {
    long members =
        rosters.members(visit.get().courseId()).stream().filter(MemberView::active).count();
    return texts.of("home.roster", members) + " " + reading();
  }

  private String reading() {
    if (roster().isEmpty()) {
      return texts.of("home.roster.none");
    }
    Optional<RosterView.Problem> problem = roster().get().problem();
    if (problem.isPresent()) {
      String key = problem.get().withdrawn() ? "withdrawn" : "failed";
      return texts.of("attendance.members." + key, when(problem.get().failedAt()));
    }
    return roster()
        .get()
        .readAt()
        .map(at -> texts.of("attendance.members.read", when(at)))
        .orElseGet(() -> texts.of("attendance.members.never"));
  }

  private String when(Instant at) {
    ZoneId zone = visit.zoneOr(ZoneOffset.UTC);
    return zone.equals(ZoneOffset.UTC) ? times.briefUtc(at) : times.brief(at, zone);
  }
}
