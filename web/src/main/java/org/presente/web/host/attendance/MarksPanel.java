package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.presente.host.attendance.AttendanceCapabilities;
import org.presente.host.attendance.ListedView;
import org.presente.host.attendance.SessionView;
import org.presente.web.host.attendance.words.Keys;
import org.presente.web.host.attendance.words.MarkLine;
import org.presente.web.host.attendance.words.MarkWords;
import org.presente.web.host.attendance.words.SessionState;
import org.presente.web.host.visit.CurrentVisit;

/** The table of students on the staff's page. */
@Named
@RequestScoped
public class MarksPanel {
  @Inject private ChosenSession chosen;
  @Inject private CurrentVisit visit;
  private List<MarkLine> lines;

  public List<MarkLine> getLines() {
    if (lines == null) {
      MarkWords words = new MarkWords(chosen.texts(), chosen.names(), session().finalised());
      lines =
          chosen.table().marks().stream()
              .sorted(chosen.query().order().comparator(chosen.texts().locale()))
              .map(words::line)
              .toList();
    }
    return lines;
  }

  private SessionView session() {
    return chosen.table().session();
  }

  public boolean isDecider() {
    return visit.get().may(AttendanceCapabilities.REVIEW);
  }

  /** One of those whom the same thing holds up; trying one tries all. */
  public Optional<MarkLine> getStopped() {
    return getLines().stream().filter(line -> line.posting().stopped()).findFirst();
  }

  public boolean isPostable() {
    return chosen.table().postable() && isDecider();
  }

  /** Not one student was seen, though the class is over. */
  public boolean isNobodyThere() {
    return chosen.state(session()) == SessionState.FINAL && session().attended() == 0;
  }

  public List<ListedView> getListed() {
    return chosen.table().listed();
  }

  public String kindKey(ListedView person) {
    return "attendance.kind." + Keys.of(person.kind());
  }

  public String getOrder() {
    return chosen.query().order().text();
  }

  public String direction(MarkOrder.Column column) {
    return chosen.query().order().direction(column);
  }

  public String sorting(MarkOrder.Column column) {
    return chosen.address(chosen.query().sortedBy(column)) + "#" + Done.MARKS;
  }

  /** What the last click did to marks; empty when it was about something else. */
  public String getDone() {
    return chosen
        .query()
        .done()
        .filter(done -> done.section().equals(Done.MARKS))
        .map(done -> chosen.texts().of("attendance.done." + done.key()))
        .orElse("");
  }
}
