package org.presente.host.calendar.domain;

import java.time.DayOfWeek;
import java.util.stream.Collectors;
import org.presente.host.plugin.Rhythm;

/** A rhythm as the value of RRULE. (RFC 5545 section 3.3.10) */
final class RuleText {
  private RuleText() {}

  /**
   * @param count of the starts it gives: the rule ends by number, so that nobody has to compare its
   *     last moment across zones
   */
  static String of(Rhythm rhythm, int count) {
    return frequency(rhythm) + ";INTERVAL=" + rhythm.every() + days(rhythm) + ";COUNT=" + count;
  }

  private static String frequency(Rhythm rhythm) {
    if (rhythm instanceof Rhythm.Daily) {
      return "FREQ=DAILY";
    }
    return rhythm instanceof Rhythm.Weekly ? "FREQ=WEEKLY;WKST=SU" : "FREQ=MONTHLY";
  }

  private static String days(Rhythm rhythm) {
    if (rhythm instanceof Rhythm.Weekly weekly) {
      return weekly.days().stream()
          .sorted()
          .map(RuleText::day)
          .collect(Collectors.joining(",", ";BYDAY=", ""));
    }
    if (rhythm instanceof Rhythm.MonthlyByDay monthly) {
      return ";BYMONTHDAY=" + monthly.day();
    }
    if (rhythm instanceof Rhythm.MonthlyByWeekday monthly) {
      return ";BYDAY=" + monthly.week() + day(monthly.day());
    }
    return "";
  }

  private static String day(DayOfWeek day) {
    return day.name().substring(0, 2);
  }
}
