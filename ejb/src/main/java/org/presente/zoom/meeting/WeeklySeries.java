package org.presente.zoom.meeting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.Recurrence.End;
import org.presente.zoom.meeting.domain.RepeatRule;

/**
 * A class that takes place every week, as the instructor fills it in.
 *
 * @param days empty means the day of the first date
 * @param count of classes; counts where no last day is given
 */
public record WeeklySeries(Set<DayOfWeek> days, int count, Optional<LocalDate> lastDay) {
  /** As many as Zoom lists of one series. */
  public static final int MOST = 50;

  public WeeklySeries {
    days = Set.copyOf(days);
  }

  /** Local starts in their order; none where the numbers make no series. */
  public List<LocalDateTime> starts(LocalDateTime first, ZoneId zone) {
    if (lastDay.isEmpty() && (count < 1 || count > MOST)) {
      return List.of();
    }
    Set<DayOfWeek> chosen = days.isEmpty() ? Set.of(first.getDayOfWeek()) : days;
    End end = lastDay.<End>map(End.Until::new).orElseGet(() -> new End.Times(count));
    return new Recurrence(new RepeatRule.Weekly(1, chosen), end)
        .starts(first, zone).stream().map(start -> start.toLocalDateTime()).toList();
  }
}
