package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.presente.host.attendance.AttendanceService;
import org.presente.web.host.visit.CurrentVisit;

/** What students see: their own lines. */
@Named
@RequestScoped
public class OwnPanel {
  @Inject private AttendanceService attendance;
  @Inject private AttendanceLines words;
  @Inject private CurrentVisit visit;
  private List<AttendanceLines.Line> lines;

  public List<AttendanceLines.Line> getLines() {
    if (lines == null) {
      lines = words.of(attendance.own(visit.get()));
    }
    return lines;
  }
}
