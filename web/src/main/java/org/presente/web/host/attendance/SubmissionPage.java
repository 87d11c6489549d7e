package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.presente.host.attendance.AttendanceService;
import org.presente.host.attendance.PersonAttendance;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/** What the platform's gradebook opens for one person (Submission Review 1.0). */
@Named
@RequestScoped
public class SubmissionPage implements VisitPage {
  @Inject private AttendanceService attendance;
  @Inject private AttendanceLines words;
  @Inject private CurrentVisit visit;
  private PersonAttendance person;

  @Override
  public String path() {
    return "submission";
  }

  @Override
  public String facelet() {
    return "/attendance/submission.xhtml";
  }

  /** Refuses before anything is shown. */
  public void enter() {
    person();
  }

  private PersonAttendance person() {
    if (person == null) {
      person = attendance.reviewed(visit.get());
    }
    return person;
  }

  public String getName() {
    return person().name();
  }

  public List<AttendanceLines.Line> getLines() {
    return words.of(person().sessions());
  }
}
