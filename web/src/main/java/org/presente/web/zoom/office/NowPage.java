package org.presente.web.zoom.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.language.Times;
import org.presente.web.host.page.EntityTag;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.Tickets;
import org.presente.web.host.visit.VisitPage;
import org.presente.web.host.visit.VisitSeal;
import org.presente.zoom.office.BookableView;
import org.presente.zoom.office.BookingService;
import org.presente.zoom.office.HoursView;
import org.presente.zoom.office.OfficeCapabilities;
import org.presente.zoom.office.OfficeService;
import org.presente.zoom.office.domain.BookingState;

/** What changes by itself: who waits, one's own place, and whether it is one's turn. */
@Named
@RequestScoped
public class NowPage implements VisitPage {
  /** How long a form that leads to Zoom is good; the page brings new ones before. */
  static final Duration FORM = Duration.ofHours(1);

  private static final Duration AROUND = Duration.ofDays(1);

  @Inject private OfficeService office;
  @Inject private BookingService bookings;
  @Inject private CurrentVisit visit;
  @Inject private Tickets tickets;
  @Inject private VisitSeal seal;
  @Inject private Times times;
  @Inject private ReaderTexts texts;
  @Inject private Clock clock;
  private String tag;
  private List<OwnLine> own;
  private List<WaitingLine> waiting;

  /** What a student holds. */
  public record OwnLine(
      long hoursId, long id, String title, String when, String text, boolean open, boolean turn) {}

  /** A line that is open. */
  public record WaitingLine(
      long hoursId, Instant planned, String title, List<HoursView.PersonView> people, long count) {}

  @Override
  public String path() {
    return "office-now";
  }

  @Override
  public String facelet() {
    return "/zoom/office/now.xhtml";
  }

  /** Forgets what was read before something changed. */
  public void readAnew() {
    tag = null;
    own = null;
    waiting = null;
  }

  /** What is shown is at least as new as its tag. */
  public String getTag() {
    if (tag == null) {
      tag = EntityTag.of(bookings.print(visit.get().courseId())).value();
    }
    return tag;
  }

  public String getTicket() {
    return tickets.issue(Tickets.Purpose.OFFICE, visit.get());
  }

  public String getSeal() {
    return seal.seal(VisitSeal.Purpose.NEW_TAB, visit.get(), FORM);
  }

  public List<OwnLine> getOwn() {
    getTag();
    if (own == null) {
      own =
          visit.get().may(OfficeCapabilities.BOOK)
              ? bookings.bookable(visit.get()).stream()
                  .flatMap(
                      hours ->
                          hours.dates().stream()
                              .flatMap(date -> date.own().stream())
                              .map(it -> line(hours, it)))
                  .toList()
              : List.of();
    }
    return own;
  }

  private OwnLine line(BookableView hours, BookableView.OwnView held) {
    ZoneId zone = visit.zoneOr(hours.zone());
    boolean turn = held.state() == BookingState.ADMITTED;
    return new OwnLine(
        hours.id(),
        held.id(),
        hours.title(),
        times.full(held.span().start(), zone),
        text(held, turn),
        held.open(),
        turn || held.open());
  }

  private String text(BookableView.OwnView held, boolean turn) {
    if (turn || held.open()) {
      return texts.of("zoom.office.turn");
    }
    return held.state() == BookingState.WAITING
        ? texts.of("zoom.office.position", held.position())
        : texts.of("zoom.office.slot-held");
  }

  public List<WaitingLine> getLines() {
    getTag();
    if (waiting == null) {
      waiting = visit.get().may(OfficeCapabilities.HOLD) ? openLines() : List.of();
    }
    return waiting;
  }

  private List<WaitingLine> openLines() {
    Instant now = clock.instant();
    return office.hours(visit.get(), now.minus(AROUND), now.plus(AROUND)).stream()
        .filter(HoursView::hasLine)
        .flatMap(
            hours ->
                hours.dates().stream()
                    .filter(HoursView.DateView::open)
                    .map(date -> line(hours, date)))
        .toList();
  }

  private static WaitingLine line(HoursView hours, HoursView.DateView date) {
    long count = date.line().stream().filter(it -> !it.admitted()).count();
    return new WaitingLine(hours.id(), date.planned(), hours.title(), date.line(), count);
  }
}
