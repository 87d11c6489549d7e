package org.presente.host.plugin;

import java.time.DayOfWeek;
import java.util.Set;

/**
 * On which days something takes place again and again, as RFC 5545 section 3.3.10 counts them.
 * Weeks begin on Sunday.
 */
public sealed interface Rhythm {
  /** Each so many days, weeks or months. */
  int every();

  record Daily(int every) implements Rhythm {}

  record Weekly(int every, Set<DayOfWeek> days) implements Rhythm {
    public Weekly {
      days = Set.copyOf(days);
    }
  }

  /** Months without that day are left out. */
  record MonthlyByDay(int every, int day) implements Rhythm {}

  /**
   * @param week 1 to 4, or -1 for the last
   */
  record MonthlyByWeekday(int every, int week, DayOfWeek day) implements Rhythm {}
}
