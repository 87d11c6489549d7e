package org.presente.web.zoom.office;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonView;
import org.presente.web.host.language.Times;
import org.presente.web.host.language.Zones;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;
import org.presente.web.host.visit.VisitSeal;
import org.presente.zoom.office.BookableView;
import org.presente.zoom.office.BookingService;
import org.presente.zoom.office.HoursView;
import org.presente.zoom.office.OfficeCapabilities;
import org.presente.zoom.office.OfficeService;

/** The course's office hours: a month of them for who holds them, what to book for students. */
@Named
@RequestScoped
public class OfficePage implements VisitPage {
  private static final String MONTH = "month";

  @Inject private OfficeService office;
  @Inject private BookingService bookings;
  @Inject private OfficeButtons buttons;
  @Inject private NowPage now;
  @Inject private CourseService courses;
  @Inject private CurrentVisit visit;
  @Inject private VisitSeal seal;
  @Inject private Times times;
  @Inject private HttpServletRequest request;
  @Inject private Clock clock;
  private List<HoursView> hours;
  private List<BookableView> bookable;
  private LessonView lesson;

  @Override
  public String path() {
    return "office";
  }

  @Override
  public String facelet() {
    return "/zoom/office/office.xhtml";
  }

  /** Refuses before anything is shown, and does what a pressed button says. */
  public void enter() {
    if (!isHolder()) {
      visit.get().demand(OfficeCapabilities.BOOK);
    }
    buttons.act();
    readAnew();
  }

  /** Faces has read the lists before the deed, to find the button in them. */
  private void readAnew() {
    hours = null;
    bookable = null;
    now.readAnew();
  }

  public boolean isHolder() {
    return visit.get().may(OfficeCapabilities.HOLD);
  }

  public boolean isStudent() {
    return visit.get().may(OfficeCapabilities.BOOK);
  }

  public List<HoursView> getHours() {
    if (hours == null) {
      ZoneId zone = zone();
      hours =
          office.hours(
              visit.get(),
              month().atDay(1).atStartOfDay(zone).toInstant(),
              month().plusMonths(1).atDay(1).atStartOfDay(zone).toInstant());
    }
    return hours;
  }

  public List<BookableView> getBookable() {
    if (bookable == null) {
      bookable = bookings.bookable(visit.get());
    }
    return bookable;
  }

  public List<String> getCalledOff() {
    return bookings.calledOff(visit.get()).stream().map(at -> times.full(at, zone())).toList();
  }

  public String full(Instant at) {
    return times.full(at, zone());
  }

  public String hour(Instant at) {
    return times.hour(at, zone());
  }

  public String getZoneName() {
    return times.zoneName(zone());
  }

  public String getMonthName() {
    return times.month(month());
  }

  public String getMonth() {
    return month().toString();
  }

  public String getBefore() {
    return month().minusMonths(1).toString();
  }

  public String getAfter() {
    return month().plusMonths(1).toString();
  }

  /** As asked for, else the present one. */
  private YearMonth month() {
    try {
      return Optional.ofNullable(request.getParameter(MONTH))
          .map(YearMonth::parse)
          .filter(month -> month.getYear() > 2000 && month.getYear() < 3000)
          .orElseGet(this::thisMonth);
    } catch (DateTimeException noMonth) {
      return thisMonth();
    }
  }

  private YearMonth thisMonth() {
    return YearMonth.from(clock.instant().atZone(zone()));
  }

  private ZoneId zone() {
    return visit.zoneOr(getLesson().courseZone().flatMap(Zones::named).orElse(ZoneOffset.UTC));
  }

  public String getSeal() {
    return seal.seal(VisitSeal.Purpose.NEW_TAB, visit.get(), NowPage.FORM);
  }

  public LessonView getLesson() {
    if (lesson == null) {
      lesson = courses.lesson(visit.get());
    }
    return lesson;
  }
}
