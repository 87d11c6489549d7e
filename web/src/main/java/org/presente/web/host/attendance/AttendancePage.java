package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.presente.host.attendance.AttendanceCapabilities;
import org.presente.host.course.CourseService;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/** Who was there: of everybody for the staff, of oneself for a student. */
@Named
@RequestScoped
public class AttendancePage implements VisitPage {
  @Inject private CurrentVisit visit;
  @Inject private CourseService courses;
  @Inject private ReviewButtons buttons;
  @Inject private MembersPanel members;
  @Inject private ClaimsPanel claims;

  @Override
  public String path() {
    return "attendance";
  }

  @Override
  public String facelet() {
    return "/attendance/attendance.xhtml";
  }

  /** Refuses before anything is shown. */
  public void enter() {
    if (!isStaff() && !isMentor()) {
      visit.get().demand(AttendanceCapabilities.VIEW_OWN);
    }
  }

  /** Does what the pressed button says, then shows the page anew: a reload does it not again. */
  public void act() throws IOException {
    AttendanceQuery query = AttendanceQuery.ofRequest();
    Optional<Done> done =
        members.act().or(claims::act).or(() -> query.session().flatMap(buttons::act));
    FacesContext.getCurrentInstance()
        .getExternalContext()
        .redirect(
            done.map(what -> address(query.after(what)) + "#" + what.section())
                .orElseGet(() -> address(query)));
  }

  private String address(AttendanceQuery query) {
    return visit.address(path()) + query.text();
  }

  public boolean isStaff() {
    return visit.get().may(AttendanceCapabilities.VIEW);
  }

  public boolean isRulesOffered() {
    return visit.get().may(AttendanceCapabilities.CHOOSE_RULES);
  }

  public boolean isMentor() {
    return visit.get().may(AttendanceCapabilities.VIEW_MENTORED);
  }

  public String getLessonTitle() {
    return courses.lesson(visit.get()).title();
  }

  /** What one can sort by, for the row of links on phones. */
  public List<MarkOrder.Column> getColumns() {
    return List.of(MarkOrder.Column.values());
  }
}
