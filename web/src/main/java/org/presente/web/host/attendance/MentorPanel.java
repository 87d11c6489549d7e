package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.presente.host.attendance.AttendanceService;
import org.presente.web.host.visit.CurrentVisit;

/** What mentors see: the persons that the platform listed for them. */
@Named
@RequestScoped
public class MentorPanel {
  @Inject private AttendanceService attendance;
  @Inject private AttendanceLines words;
  @Inject private CurrentVisit visit;
  private List<Mentored> people;

  /** One person with a line for each class. */
  public record Mentored(String name, List<AttendanceLines.Line> lines) {}

  public List<Mentored> getPeople() {
    if (people == null) {
      people =
          attendance.mentored(visit.get()).stream()
              .map(one -> new Mentored(one.name(), words.of(one.sessions())))
              .toList();
    }
    return people;
  }
}
