package org.presente.web.zoom.meeting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.web.host.page.FormMessages;
import org.presente.zoom.meeting.WeeklySeries;

/** How often a class takes place, as a form shows and sends it. */
public class SeriesFields {
  private static final String WEEKLY = "weekly";
  private static final Integer A_TERM = 10;

  private final boolean weekly;
  private final Set<String> ticked;
  private Integer count = A_TERM;
  private String lastDay = "";

  /**
   * @param sent by the form: {@code repeat} and any number of {@code day}
   */
  SeriesFields(Map<String, String[]> sent) {
    weekly = values(sent, "repeat").contains(WEEKLY);
    ticked = Set.copyOf(values(sent, "day"));
  }

  private static List<String> values(Map<String, String[]> sent, String name) {
    return List.of(sent.getOrDefault(name, new String[0]));
  }

  public boolean isWeekly() {
    return weekly;
  }

  public boolean isOn(DayOfWeek day) {
    return ticked.contains(day.name());
  }

  /** Empty when a field cannot be read; the messages say which. */
  Optional<WeeklySeries> read(FormMessages messages) {
    try {
      Optional<LocalDate> last =
          lastDay.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(lastDay.strip()));
      return Optional.of(new WeeklySeries(chosenDays(), count == null ? 0 : count, last));
    } catch (DateTimeException notADate) {
      messages.errorAt("lastDay", "zoom.series.day-wrong");
      return Optional.empty();
    }
  }

  private Set<DayOfWeek> chosenDays() {
    return getWeek().stream().filter(this::isOn).collect(Collectors.toUnmodifiableSet());
  }

  /** From Monday. */
  public List<DayOfWeek> getWeek() {
    return List.of(DayOfWeek.values());
  }

  public int getMost() {
    return WeeklySeries.MOST;
  }

  public Integer getCount() {
    return count;
  }

  public void setCount(Integer count) {
    this.count = count;
  }

  public String getLastDay() {
    return lastDay;
  }

  public void setLastDay(String lastDay) {
    this.lastDay = lastDay == null ? "" : lastDay;
  }
}
