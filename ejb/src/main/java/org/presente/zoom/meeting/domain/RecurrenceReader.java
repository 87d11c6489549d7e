package org.presente.zoom.meeting.domain;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.zoom.meeting.domain.Recurrence.End;

/** A recurrence by Zoom's names as one of ours. */
final class RecurrenceReader {
  private final Map<String, Object> theirs;
  private final ZoneId zone;

  RecurrenceReader(Map<String, Object> theirs, ZoneId zone) {
    this.theirs = theirs;
    this.zone = zone;
  }

  /** Empty for one that is beyond our bounds or not complete. */
  Optional<Recurrence> read() {
    try {
      return Optional.of(new Recurrence(rule(), end()));
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private RepeatRule rule() {
    int every = Math.max(1, number("repeat_interval"));
    return switch (number("type")) {
      case 1 -> new RepeatRule.Daily(every);
      case 2 ->
          new RepeatRule.Weekly(
              every,
              Arrays.stream(text("weekly_days").split(",", -1))
                  .map(it -> day(Integer.parseInt(it.strip())))
                  .collect(Collectors.toUnmodifiableSet()));
      case 3 ->
          number("monthly_week") == 0
              ? new RepeatRule.MonthlyByDay(every, number("monthly_day"))
              : new RepeatRule.MonthlyByWeekday(
                  every, number("monthly_week"), day(number("monthly_week_day")));
      default -> throw new IllegalArgumentException("no such type");
    };
  }

  private End end() {
    int times = number("end_times");
    return times > 0
        ? new End.Times(times)
        : new End.Until(Instant.parse(text("end_date_time")).atZone(zone).toLocalDate());
  }

  /** Zoom's Sunday is 1. */
  private static DayOfWeek day(int number) {
    return DayOfWeek.of((number + 5) % 7 + 1);
  }

  private int number(String name) {
    String text = text(name);
    return text.isEmpty() ? 0 : (int) Double.parseDouble(text);
  }

  private String text(String name) {
    return String.valueOf(theirs.getOrDefault(name, ""));
  }
}
