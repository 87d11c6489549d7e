package org.presente.web.host.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.course.CourseService;
import org.presente.host.course.CourseView;
import org.presente.web.host.language.Times;
import org.presente.web.host.language.Weeks;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.web.host.visit.VisitPage;

/** The course's classes in one month. */
@Named
@RequestScoped
public class CalendarPage implements VisitPage {
  @Inject private CourseService courses;
  @Inject private ClassLines lines;
  @Inject private CurrentVisit visit;
  @Inject private Times times;
  @Inject private Clock clock;
  private CourseView course;
  private YearMonth month;
  private List<List<Day>> weeks;

  /**
   * One day of the table.
   *
   * @param label weekday and date, for who hears the table or reads it as a list
   * @param inside whether it belongs to the month
   */
  public record Day(
      LocalDate date, String label, boolean inside, boolean today, List<Held> classes) {
    public int number() {
      return date.getDayOfMonth();
    }
  }

  /** A class on its day. */
  public record Held(ClassLine line, String hour) {}

  @Override
  public String path() {
    return "calendar";
  }

  @Override
  public String facelet() {
    return "/home/calendar.xhtml";
  }

  public CourseView getCourse() {
    if (course == null) {
      course = courses.course(visit.get());
    }
    return course;
  }

  private ZoneId zone() {
    return lines.zone().orElse(ZoneOffset.UTC);
  }

  public String getZoneName() {
    return times.zoneName(zone());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  /** That of the address, or this one. */
  private YearMonth month() {
    if (month == null) {
      month = asked().orElseGet(() -> YearMonth.from(today()));
    }
    return month;
  }

  private static Optional<YearMonth> asked() {
    String text =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault("month", "");
    try {
      return text.matches("2[0-9]{3}-[0-9]{2}")
          ? Optional.of(YearMonth.parse(text))
          : Optional.empty();
    } catch (DateTimeParseException noMonth) {
      return Optional.empty();
    }
  }

  public String getTitle() {
    return times.month(month());
  }

  public String getPrevious() {
    return address(month().minusMonths(1));
  }

  public String getPreviousTitle() {
    return times.month(month().minusMonths(1));
  }

  public String getNext() {
    return address(month().plusMonths(1));
  }

  public String getNextTitle() {
    return times.month(month().plusMonths(1));
  }

  public boolean isThisMonth() {
    return month().equals(YearMonth.from(today()));
  }

  private String address(YearMonth of) {
    return visit.address(path()) + "?month=" + of;
  }

  /** The names of the weekdays, in the order of the reader's weeks. */
  public List<String> getDays() {
    return Weeks.of(visit.get().locale()).days().stream().map(times::weekday).toList();
  }

  public List<List<Day>> getWeeks() {
    if (weeks == null) {
      Map<LocalDate, List<ClassLine>> byDay =
          lines.all().stream()
              .collect(Collectors.groupingBy(line -> LocalDate.ofInstant(line.start(), zone())));
      weeks =
          Weeks.of(visit.get().locale()).of(month()).stream()
              .map(week -> week.stream().map(day -> day(day, byDay)).toList())
              .toList();
    }
    return weeks;
  }

  private Day day(LocalDate date, Map<LocalDate, List<ClassLine>> byDay) {
    return new Day(
        date,
        times.day(date),
        YearMonth.from(date).equals(month()),
        date.equals(today()),
        byDay.getOrDefault(date, List.of()).stream()
            .map(line -> new Held(line, times.hour(line.start(), zone())))
            .toList());
  }

  public boolean isQuiet() {
    return getWeeks().stream()
        .flatMap(List::stream)
        .noneMatch(day -> day.inside() && !day.classes().isEmpty());
  }
}
