package org.presente.host.backup;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * By how many weeks a course is moved. Whole weeks, so that what was on Mondays stays on Mondays;
 * in local time, so that a class keeps its hour when clocks change in between.
 */
public record DateShift(int weeks) {
  /** Ten years; forward or back. */
  public static final int MOST = 520;

  public static final DateShift NONE = new DateShift(0);

  public DateShift {
    if (Math.abs(weeks) > MOST) {
      throw new IllegalArgumentException("at most " + MOST + " weeks");
    }
  }

  /**
   * The first class comes in the week that begins with the new start, on its old weekday.
   *
   * @throws IllegalArgumentException for more than ten years
   */
  public static DateShift toStart(LocalDate firstClass, LocalDate newStart) {
    long days = ChronoUnit.DAYS.between(firstClass, newStart);
    return new DateShift(Math.toIntExact(-Math.floorDiv(-days, 7L)));
  }

  public LocalDateTime of(LocalDateTime time) {
    return time.plusWeeks(weeks);
  }

  public LocalDate of(LocalDate day) {
    return day.plusWeeks(weeks);
  }
}
