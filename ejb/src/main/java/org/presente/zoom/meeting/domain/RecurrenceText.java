package org.presente.zoom.meeting.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A recurrence as one line to be stored, such as {@code weekly 1 MONDAY,FRIDAY times 10}. */
public final class RecurrenceText {
  /** The whole text of a room without a fixed time. */
  public static final String ANY_TIME = "any-time";

  private RecurrenceText() {}

  public static String of(Recurrence recurrence) {
    if (recurrence.isAnyTime()) {
      return ANY_TIME;
    }
    return rule(recurrence.rule()) + " " + end(recurrence.end());
  }

  public static Recurrence parse(String text) {
    if (ANY_TIME.equals(text)) {
      return Recurrence.anyTime();
    }
    List<String> words = List.of(text.split(" ", -1));
    int size = words.size();
    return new Recurrence(rule(words), end(words.get(size - 2), words.get(size - 1)));
  }

  private static String rule(RepeatRule rule) {
    if (rule instanceof RepeatRule.Daily daily) {
      return "daily " + daily.every();
    }
    if (rule instanceof RepeatRule.Weekly weekly) {
      String days =
          weekly.days().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
      return "weekly " + weekly.every() + " " + days;
    }
    if (rule instanceof RepeatRule.MonthlyByDay monthly) {
      return "monthly " + monthly.every() + " " + monthly.day();
    }
    RepeatRule.MonthlyByWeekday monthly = (RepeatRule.MonthlyByWeekday) rule;
    return "monthly " + monthly.every() + " " + monthly.week() + " " + monthly.day();
  }

  private static String end(Recurrence.End end) {
    return end instanceof Recurrence.End.Times times
        ? "times " + times.count()
        : "until " + ((Recurrence.End.Until) end).lastDay();
  }

  private static RepeatRule rule(List<String> words) {
    int every = Integer.parseInt(words.get(1));
    return switch (words.get(0)) {
      case "daily" -> new RepeatRule.Daily(every);
      case "weekly" -> new RepeatRule.Weekly(every, days(words.get(2)));
      default ->
          words.size() == 5
              ? new RepeatRule.MonthlyByDay(every, Integer.parseInt(words.get(2)))
              : new RepeatRule.MonthlyByWeekday(
                  every, Integer.parseInt(words.get(2)), DayOfWeek.valueOf(words.get(3)));
    };
  }

  private static Set<DayOfWeek> days(String names) {
    return Arrays.stream(names.split(",", -1))
        .map(DayOfWeek::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Recurrence.End end(String kind, String value) {
    return "times".equals(kind)
        ? new Recurrence.End.Times(Integer.parseInt(value))
        : new Recurrence.End.Until(LocalDate.parse(value));
  }
}
