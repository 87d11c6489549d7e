package org.presente.web.host.attendance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.stream.Stream;
import org.presente.host.attendance.AttendanceCapabilities;
import org.presente.host.attendance.AttendanceService;
import org.presente.host.attendance.EntryView;
import org.presente.host.attendance.EvidenceView;
import org.presente.host.attendance.LedgerService;
import org.presente.host.attendance.LedgerView;
import org.presente.host.attendance.OwnAttendance;
import org.presente.host.attendance.SessionView;
import org.presente.host.attendance.domain.policy.PolicyField;
import org.presente.host.gradebook.PostView;
import org.presente.web.host.attendance.words.Keys;
import org.presente.web.host.language.Reader;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.language.Times;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/** How each mark came about: everybody's of a class for the staff, the own ones for a student. */
@Named
@RequestScoped
public class LedgerPage implements VisitPage {
  @Inject private LedgerService ledgers;
  @Inject private AttendanceService attendance;
  @Inject private CurrentVisit visit;
  @Inject private ReaderTexts texts;
  @Inject private ChosenSession chosen;
  @Inject private Reader reader;
  @Inject private Times times;
  private List<Mark> marks;

  /**
   * One mark from its first value to the last.
   *
   * @param title of whom, or of which class
   * @param rows of the reports that the latest value comes from
   */
  public record Mark(String title, List<Line> lines, List<String> rows, List<String> posts) {
    public Mark {
      lines = List.copyOf(lines);
      rows = List.copyOf(rows);
      posts = List.copyOf(posts);
    }
  }

  /** One value of a mark. */
  public record Line(
      String when, String mark, String status, String present, String why, boolean lowered) {}

  @Override
  public String path() {
    return "ledger";
  }

  @Override
  public String facelet() {
    return "/attendance/ledger.xhtml";
  }

  /** Refuses before anything is shown. */
  public void enter() {
    visit.get().demand(AttendanceCapabilities.VIEW_OWN);
  }

  public boolean isStaff() {
    return visit.get().may(AttendanceCapabilities.VIEW);
  }

  public String getBack() {
    return visit.address("attendance");
  }

  public boolean isLarge() {
    return isStaff() && MarksPanel.isLarge(getMarks().size());
  }

  public List<Mark> getMarks() {
    if (marks == null) {
      marks = (isStaff() ? ofClass() : own()).toList();
    }
    return marks;
  }

  private Stream<Mark> ofClass() {
    List<SessionView> all = attendance.sessions(visit.get());
    long wanted = AttendanceQuery.ofRequest().session().orElse(0L);
    return all.stream()
        .filter(session -> session.id() == wanted || (wanted == 0 && session.equals(all.get(0))))
        .flatMap(session -> ofClass(session));
  }

  private Stream<Mark> ofClass(SessionView session) {
    return ledgers.ledger(visit.get(), session.id()).stream()
        .map(ledger -> mark(name(ledger), ledger, session));
  }

  /** Namesakes told apart, as in the table of marks. */
  private String name(LedgerView ledger) {
    String told = chosen.names().byPerson().getOrDefault(ledger.personId(), ledger.name());
    return told.isBlank() ? texts.of("attendance.nameless") : told;
  }

  private Stream<Mark> own() {
    return attendance.own(visit.get()).stream()
        .map(OwnAttendance::session)
        .flatMap(
            session ->
                ledgers
                    .own(visit.get(), session.id())
                    .map(
                        ledger ->
                            mark(
                                session.title() + " · " + brief(session.start(), session),
                                ledger,
                                session))
                    .stream());
  }

  private Mark mark(String title, LedgerView ledger, SessionView session) {
    return new Mark(
        title,
        ledger.entries().stream().map(entry -> line(entry, ledger.maximum(), session)).toList(),
        ledger.rows().stream().map(row -> row(row, session)).toList(),
        ledger.posts().stream().map(post -> post(post, session)).toList());
  }

  private String row(EvidenceView row, SessionView session) {
    String times =
        texts.of(
            "attendance.ledger.row",
            brief(row.from(), session),
            row.to().map(to -> clock(to, session)).orElse("…"));
    String shown = row.name().isBlank() ? times : times + " (" + row.name() + ")";
    return row.waiting() ? shown + ", " + texts.of("attendance.ledger.waiting") : shown;
  }

  private String clock(Instant at, SessionView session) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(reader.locale())
        .withZone(visit.zoneOr(session.zone()))
        .format(at);
  }

  private String post(PostView post, SessionView session) {
    return texts.of("attendance.ledger.post", brief(post.at(), session), number(post.points()));
  }

  private Line line(EntryView entry, BigDecimal maximum, SessionView session) {
    String cause = texts.of("attendance.ledger.cause." + entry.cause());
    String by =
        entry
            .by()
            .filter(name -> isStaff() && !name.isBlank())
            .map(name -> cause + " (" + name + ")")
            .orElse(cause);
    String rule = texts.of("attendance.rules.kind." + entry.rules().get(PolicyField.KIND));
    String reason = texts.of("attendance.reason." + Keys.of(entry.reason()));
    return new Line(
        brief(entry.at(), session),
        entry
            .points()
            .map(points -> texts.of("attendance.points", number(points), number(maximum)))
            .orElseGet(() -> texts.of("attendance.no-mark")),
        texts.of("attendance.status." + Keys.of(entry.status())),
        texts.of("attendance.own.of", times.length(entry.present()), times.length(entry.held())),
        texts.of("attendance.ledger.why", by, reason, rule),
        entry.lowered());
  }

  private String number(BigDecimal points) {
    return NumberFormat.getNumberInstance(reader.locale()).format(points);
  }

  private String brief(Instant at, SessionView session) {
    ZoneId zone = visit.zoneOr(session.zone());
    return zone.equals(ZoneOffset.UTC) ? times.briefUtc(at) : times.brief(at, zone);
  }
}
