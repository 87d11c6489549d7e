package org.presente.zoom.meeting.domain;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rule of a series and its end. Zoom lists at most 50 dates, so that is where every series
 * ends. (zoom-api.md 4.2) A room that is open at any time has neither dates nor an end.
 */
public record Recurrence(RepeatRule rule, End end) {

  static final int MOST = 50;

  public Recurrence {
    if (rule instanceof RepeatRule.AnyTime != end instanceof End.Never) {
      throw new IllegalArgumentException("dates end, and a room without dates does not");
    }
  }

  /** Of a room without a fixed time. */
  public static Recurrence anyTime() {
    return new Recurrence(new RepeatRule.AnyTime(), new End.Never());
  }

  /** Zoom takes one of the two, never both. */
  public sealed interface End {

    record Times(int count) implements End {
      public Times {
        if (count < 1 || count > MOST) {
          throw new IllegalArgumentException("from 1 to " + MOST + " dates, not " + count);
        }
      }
    }

    /** The last day that may have a date, in the meeting's place. */
    record Until(LocalDate lastDay) implements End {}

    /** Of what has no dates. */
    record Never() implements End {}
  }

  public boolean isAnyTime() {
    return rule instanceof RepeatRule.AnyTime;
  }

  /**
   * One of Zoom's; empty where it is none of ours.
   *
   * @param theirs by Zoom's names
   */
  static Optional<Recurrence> of(Map<String, Object> theirs, ZoneId zone) {
    return new RecurrenceReader(theirs, zone).read();
  }

  /**
   * In local time: a start that the change of clocks skips is moved by the hour that is missing.
   */
  public List<ZonedDateTime> starts(LocalDateTime first, ZoneId zone) {
    int most = end instanceof End.Times times ? times.count() : MOST;
    LocalDate last = end instanceof End.Until until ? until.lastDay() : LocalDate.MAX;
    return rule.from(first.toLocalDate())
        .takeWhile(day -> !day.isAfter(last))
        .limit(most)
        .map(day -> day.atTime(first.toLocalTime()).atZone(zone))
        .toList();
  }

  /** The whole object by Zoom's names: what is left out of a change is lost. */
  public Map<String, Object> members(ZoneId zone) {
    Map<String, Object> members = new LinkedHashMap<>(rule.members());
    if (end instanceof End.Times times) {
      members.put("end_times", times.count());
    } else if (end instanceof End.Until until) {
      members.put("end_date_time", endOf(until.lastDay(), zone));
    }
    return members;
  }

  /** In UTC and in whole seconds, as Zoom writes it. */
  private static String endOf(LocalDate day, ZoneId zone) {
    LocalTime lastSecond = LocalTime.MAX.truncatedTo(ChronoUnit.SECONDS);
    return day.atTime(lastSecond)
        .atZone(zone)
        .withZoneSameInstant(ZoneOffset.UTC)
        .toInstant()
        .toString();
  }
}
