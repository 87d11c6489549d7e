package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
  private static final int MANY = 12;

  @Inject private ChosenSession chosen;
  @Inject private CurrentVisit visit;
  private List<MarkLine> lines;
  private List<MarkLine> everybody;
  private List<Choice> choices;

  /**
   * A way to show fewer students.
   *
   * @param count whom it would show
   */
  public record Choice(String key, String address, long count, boolean chosen) {}

  public List<MarkLine> getLines() {
    if (lines == null) {
      MarkWords words = new MarkWords(chosen.texts(), chosen.names(), session().finalised());
      lines =
          chosen.table().marks().stream()
              .filter(chosen.query().only()::shows)
              .sorted(chosen.query().order().comparator(chosen.texts().locale()))
              .map(words::line)
              .toList();
    }
    return lines;
  }

  /** Those that would show anybody; none where everybody is soon seen. */
  public List<Choice> getChoices() {
    if (choices == null) {
      boolean offered = isLarge() || chosen.query().only() != MarkFilter.ALL;
      choices = offered ? Stream.of(MarkFilter.values()).flatMap(this::choice).toList() : List.of();
    }
    return choices;
  }

  private Stream<Choice> choice(MarkFilter filter) {
    long count = chosen.table().marks().stream().filter(filter::shows).count();
    boolean now = filter == chosen.query().only();
    return count == 0 && !now
        ? Stream.of()
        : Stream.of(
            new Choice(
                filter.key(),
                chosen.address(chosen.query().showing(filter)) + "#" + Done.MARKS,
                count,
                now));
  }

  /** So many that one looks for somebody rather than reads all. */
  public boolean isLarge() {
    return isLarge(chosen.table().marks().size());
  }

  static boolean isLarge(int people) {
    return people > MANY;
  }

  public boolean isAnybody() {
    return !chosen.table().marks().isEmpty();
  }

  public String getOnly() {
    return chosen.query().only().key();
  }

  /** All students, whatever is shown, by name. */
  public List<MarkLine> getEverybody() {
    if (everybody == null) {
      MarkWords words = new MarkWords(chosen.texts(), chosen.names(), session().finalised());
      everybody =
          chosen.table().marks().stream()
              .sorted(MarkOrder.BY_NAME.comparator(chosen.texts().locale()))
              .map(words::line)
              .toList();
    }
    return everybody;
  }

  private SessionView session() {
    return chosen.table().session();
  }

  public boolean isDecider() {
    return visit.get().may(AttendanceCapabilities.REVIEW);
  }

  /** One of those whom the same thing holds up; trying one tries all. */
  public Optional<MarkLine> getStopped() {
    return getEverybody().stream().filter(line -> line.posting().stopped()).findFirst();
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
