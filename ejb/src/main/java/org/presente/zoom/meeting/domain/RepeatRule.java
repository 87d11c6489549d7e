package org.presente.zoom.meeting.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** On which days a series repeats. Intervals are bounded by the smaller of Zoom's two documents. */
public sealed interface RepeatRule {

  /** Endless, in order, not before that day. */
  Stream<LocalDate> from(LocalDate first);

  /** By Zoom's names. */
  Map<String, Object> members();

  record Daily(int every) implements RepeatRule {
    public Daily {
      within(every, 90);
    }

    @Override
    public Stream<LocalDate> from(LocalDate first) {
      return Stream.iterate(first, day -> day.plusDays(every));
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("type", 1, "repeat_interval", every);
    }
  }

  /** Weeks begin on Sunday, as Zoom's do. */
  record Weekly(int every, Set<DayOfWeek> days) implements RepeatRule {
    public Weekly {
      within(every, 12);
      days = Set.copyOf(days);
      if (days.isEmpty()) {
        throw new IllegalArgumentException("a weekly series needs a day");
      }
    }

    @Override
    public Stream<LocalDate> from(LocalDate first) {
      LocalDate sunday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
      return Stream.iterate(sunday, week -> week.plusWeeks(every))
          .flatMap(week -> IntStream.range(0, 7).mapToObj(week::plusDays))
          .filter(day -> days.contains(day.getDayOfWeek()) && !day.isBefore(first));
    }

    @Override
    public Map<String, Object> members() {
      String list =
          days.stream()
              .map(RepeatRule::number)
              .collect(Collectors.toCollection(TreeSet::new))
              .stream()
              .map(Object::toString)
              .collect(Collectors.joining(","));
      return Map.of("type", 2, "repeat_interval", every, "weekly_days", list);
    }
  }

  /** Months that do not have that day are left out. */
  record MonthlyByDay(int every, int day) implements RepeatRule {
    public MonthlyByDay {
      within(every, 3);
      within(day, 31);
    }

    @Override
    public Stream<LocalDate> from(LocalDate first) {
      return Stream.iterate(first.withDayOfMonth(1), month -> month.plusMonths(every))
          .filter(month -> day <= month.lengthOfMonth())
          .map(month -> month.withDayOfMonth(day))
          .filter(date -> !date.isBefore(first));
    }

    @Override
    public Map<String, Object> members() {
      return Map.of("type", 3, "repeat_interval", every, "monthly_day", day);
    }
  }

  /**
   * @param week 1 to 4, or -1 for the last
   */
  record MonthlyByWeekday(int every, int week, DayOfWeek day) implements RepeatRule {
    public MonthlyByWeekday {
      within(every, 3);
      if (week != -1) {
        within(week, 4);
      }
    }

    @Override
    public Stream<LocalDate> from(LocalDate first) {
      return Stream.iterate(first.withDayOfMonth(1), month -> month.plusMonths(every))
          .map(month -> month.with(TemporalAdjusters.dayOfWeekInMonth(week, day)))
          .filter(date -> !date.isBefore(first));
    }

    @Override
    public Map<String, Object> members() {
      return Map.of(
          "type",
          3,
          "repeat_interval",
          every,
          "monthly_week",
          week,
          "monthly_week_day",
          number(day));
    }
  }

  /** On no day in particular: people meet when they need to. */
  record AnyTime() implements RepeatRule {
    @Override
    public Stream<LocalDate> from(LocalDate first) {
      return Stream.empty();
    }

    @Override
    public Map<String, Object> members() {
      return Map.of();
    }
  }

  /** Zoom's Sunday is 1. */
  private static int number(DayOfWeek day) {
    return day.getValue() % 7 + 1;
  }

  private static void within(int value, int most) {
    if (value < 1 || value > most) {
      throw new IllegalArgumentException("from 1 to " + most + ", not " + value);
    }
  }
}
