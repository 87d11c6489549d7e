package org.presente.sandbox.zoom.meeting;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.presente.sandbox.zoom.rule.ApiError;
import org.presente.sandbox.zoom.state.Occurrence;

/**
 * The rule of a series. Dates are counted in the meeting's local time, so that a lesson at ten
 * stays at ten when clocks change. At most 50 dates exist.
 *
 * @param weekDays for weekly series
 * @param monthWeek -1 is the last; 0 when the day of the month counts
 * @param times 0 when {@code until} ends the series
 */
record Recurrence(
    int type,
    int interval,
    Set<DayOfWeek> weekDays,
    int monthDay,
    int monthWeek,
    DayOfWeek monthWeekDay,
    int times,
    Optional<Instant> until) {
  private static final int LARGEST_SERIES = 50;
  private static final int DAILY = 1;
  private static final int WEEKLY = 2;

  /** Documents disagree about the largest interval; these are the smaller numbers. */
  private static final List<Integer> LARGEST_INTERVAL = List.of(0, 90, 12, 3);

  static Recurrence of(JsonNode json) {
    if (json.has("end_times") && json.has("end_date_time")) {
      throw ApiError.invalid("recurrence.end_date_time");
    }
    var type = json.path("type").asInt();
    var interval = json.path("repeat_interval").asInt(1);
    if (interval < 1 || interval > LARGEST_INTERVAL.get(type)) {
      throw ApiError.invalid("recurrence.repeat_interval");
    }
    var monthDay = json.path("monthly_day").asInt(1);
    if (monthDay < 1 || monthDay > 31) {
      throw ApiError.invalid("recurrence.monthly_day");
    }
    return new Recurrence(
        type,
        interval,
        weekDays(json.path("weekly_days").asText("1")),
        monthDay,
        json.path("monthly_week").asInt(0),
        day(json.path("monthly_week_day").asInt(1)),
        json.has("end_date_time") ? 0 : json.path("end_times").asInt(1),
        until(json));
  }

  private static Optional<Instant> until(JsonNode json) {
    if (!json.has("end_date_time")) {
      return Optional.empty();
    }
    return Optional.of(
        Times.instant(
            json.get("end_date_time").asText(), ZoneOffset.UTC, "recurrence.end_date_time"));
  }

  private static Set<DayOfWeek> weekDays(String text) {
    return Arrays.stream(text.split(",", -1))
        .map(d -> day(Integer.parseInt(d)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Zoom's Sunday is 1. */
  private static DayOfWeek day(int number) {
    return DayOfWeek.of((number + 5) % 7 + 1);
  }

  List<Occurrence> expand(Instant start, ZoneId zone, int minutes) {
    var first = LocalDateTime.ofInstant(start, zone);
    var dates =
        dates(first.toLocalDate())
            .filter(d -> !d.isBefore(first.toLocalDate()))
            .map(d -> d.atTime(first.toLocalTime()).atZone(zone).toInstant())
            .takeWhile(i -> until.map(u -> !i.isAfter(u)).orElse(true))
            .limit(times == 0 ? LARGEST_SERIES : Math.min(times, LARGEST_SERIES))
            .map(i -> Occurrence.at(i, minutes))
            .toList();
    if (dates.isEmpty()) {
      throw ApiError.invalid("recurrence.end_date_time");
    }
    return dates;
  }

  private Stream<LocalDate> dates(LocalDate first) {
    if (type == DAILY) {
      return Stream.iterate(first, d -> d.plusDays(interval));
    }
    if (type == WEEKLY) {
      var sunday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
      return Stream.iterate(sunday, d -> d.plusWeeks(interval)).flatMap(this::daysOfWeek);
    }
    return Stream.iterate(first.withDayOfMonth(1), d -> d.plusMonths(interval))
        .flatMap(this::dayOfMonth);
  }

  private Stream<LocalDate> daysOfWeek(LocalDate sunday) {
    return Stream.iterate(sunday, d -> d.plus(1, ChronoUnit.DAYS))
        .limit(7)
        .filter(d -> weekDays.contains(d.getDayOfWeek()));
  }

  /** A month without that day is left out. */
  private Stream<LocalDate> dayOfMonth(LocalDate firstOfMonth) {
    if (monthWeek != 0) {
      return Stream.of(
          firstOfMonth.with(TemporalAdjusters.dayOfWeekInMonth(monthWeek, monthWeekDay)));
    }
    return monthDay <= firstOfMonth.lengthOfMonth()
        ? Stream.of(firstOfMonth.withDayOfMonth(monthDay))
        : Stream.empty();
  }
}
