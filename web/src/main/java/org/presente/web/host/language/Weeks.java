package org.presente.web.host.language;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Weeks as people of a place count them: Brazil's begin on Sunday, Spain's on Monday. */
public record Weeks(DayOfWeek firstDay) {
  /**
   * @param tag as platforms send it, such as {@code pt_BR}; one without a country counts as the
   *     language's largest
   */
  public static Weeks of(String tag) {
    Locale locale = Locale.forLanguageTag(tag.strip().replace('_', '-'));
    Locale placed =
        locale.getCountry().isEmpty()
            ? switch (locale.getLanguage()) {
              case "es" -> new Locale("es", "ES");
              case "pt" -> new Locale("pt", "BR");
              default -> Locale.US;
            }
            : locale;
    return new Weeks(WeekFields.of(placed).getFirstDayOfWeek());
  }

  /** The first day of the week that holds a day. */
  public LocalDate first(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(firstDay));
  }

  /** The days of the week in their order. */
  public List<DayOfWeek> days() {
    return IntStream.range(0, 7).mapToObj(firstDay::plus).toList();
  }

  /** Whole weeks that hold all of a month. */
  public List<List<LocalDate>> of(YearMonth month) {
    return Stream.iterate(
            first(month.atDay(1)),
            day -> !day.isAfter(month.atEndOfMonth()),
            day -> day.plusWeeks(1))
        .map(first -> IntStream.range(0, 7).mapToObj(first::plusDays).toList())
        .toList();
  }
}
