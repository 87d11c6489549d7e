package org.presente.web.zoom.meeting;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.web.host.page.FormMessages;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RepeatRule;

/** On which dates a meeting takes place, as the form shows and sends it ({@code repeat.xhtml}). */
public class RecurrenceFields {
  private static final String ONCE = "ONCE";
  private static final String DAILY = "DAILY";
  private static final String WEEKLY = "WEEKLY";
  private static final String BY_DAY = "BY_DAY";
  private static final String BY_WEEKDAY = "BY_WEEKDAY";
  private static final String ANY_TIME = "ANY_TIME";

  private String frequency = ONCE;
  private Integer every = 1;
  private List<String> days = List.of();
  private Integer monthDay;
  private String week = "1";
  private String weekday = DayOfWeek.MONDAY.name();
  private Integer count = 10;
  private String lastDay = "";

  /** What is shown first. */
  public void fill(MeetingDraft draft) {
    monthDay = draft.start().getDayOfMonth();
    weekday = draft.start().getDayOfWeek().name();
    days = List.of(weekday);
    draft.recurrence().ifPresent(this::fill);
  }

  private void fill(Recurrence recurrence) {
    if (recurrence.isAnyTime()) {
      frequency = ANY_TIME;
      return;
    }
    if (recurrence.end() instanceof Recurrence.End.Times times) {
      count = times.count();
    } else if (recurrence.end() instanceof Recurrence.End.Until until) {
      lastDay = until.lastDay().toString();
    }
    RepeatRule rule = recurrence.rule();
    if (rule instanceof RepeatRule.Daily daily) {
      repeats(DAILY, daily.every());
    } else if (rule instanceof RepeatRule.Weekly weekly) {
      repeats(WEEKLY, weekly.every());
      days = weekly.days().stream().sorted().map(Enum::name).toList();
    } else if (rule instanceof RepeatRule.MonthlyByDay monthly) {
      repeats(BY_DAY, monthly.every());
      monthDay = monthly.day();
    } else if (rule instanceof RepeatRule.MonthlyByWeekday monthly) {
      repeats(BY_WEEKDAY, monthly.every());
      week = Integer.toString(monthly.week());
      weekday = monthly.day().name();
    }
  }

  private void repeats(String kind, int interval) {
    frequency = kind;
    every = interval;
  }

  /** Empty when the numbers make no series; the message says so. */
  public Optional<MeetingDraft> onto(MeetingDraft draft, FormMessages messages) {
    if (frequency == null || ONCE.equals(frequency)) {
      return Optional.of(draft.recurring(Optional.empty()));
    }
    if (ANY_TIME.equals(frequency)) {
      return Optional.of(draft.recurring(Optional.of(Recurrence.anyTime())));
    }
    try {
      Recurrence recurrence = new Recurrence(rule(draft), end());
      if (recurrence.starts(draft.start(), draft.zone()).isEmpty()) {
        messages.errorAt("count", "zoom.sentence.series-out-of-range");
        return Optional.empty();
      }
      return Optional.of(draft.recurring(Optional.of(recurrence)));
    } catch (DateTimeException notADate) {
      messages.errorAt("lastDay", "zoom.series.day-wrong");
    } catch (IllegalArgumentException outOfRange) {
      messages.errorAt("every", "zoom.repeat.out-of-range");
    }
    return Optional.empty();
  }

  private RepeatRule rule(MeetingDraft draft) {
    int interval = every == null ? 0 : every;
    return switch (frequency) {
      case DAILY -> new RepeatRule.Daily(interval);
      case WEEKLY -> new RepeatRule.Weekly(interval, chosen(draft));
      case BY_DAY -> new RepeatRule.MonthlyByDay(interval, monthDay == null ? 0 : monthDay);
      default ->
          new RepeatRule.MonthlyByWeekday(
              interval, Integer.parseInt(week), DayOfWeek.valueOf(weekday));
    };
  }

  private Set<DayOfWeek> chosen(MeetingDraft draft) {
    return days.isEmpty()
        ? Set.of(draft.start().getDayOfWeek())
        : days.stream().map(DayOfWeek::valueOf).collect(Collectors.toUnmodifiableSet());
  }

  private Recurrence.End end() {
    return lastDay.isBlank()
        ? new Recurrence.End.Times(count == null ? 0 : count)
        : new Recurrence.End.Until(LocalDate.parse(lastDay.strip()));
  }

  /** From Monday. */
  public List<DayOfWeek> getAllDays() {
    return List.of(DayOfWeek.values());
  }

  public String getFrequency() {
    return frequency;
  }

  public void setFrequency(String frequency) {
    this.frequency = frequency;
  }

  public Integer getEvery() {
    return every;
  }

  public void setEvery(Integer every) {
    this.every = every;
  }

  public List<String> getDays() {
    return days;
  }

  public void setDays(List<String> days) {
    this.days = days == null ? List.of() : List.copyOf(days);
  }

  public Integer getMonthDay() {
    return monthDay;
  }

  public void setMonthDay(Integer monthDay) {
    this.monthDay = monthDay;
  }

  public String getWeek() {
    return week;
  }

  public void setWeek(String week) {
    this.week = week;
  }

  public String getWeekday() {
    return weekday;
  }

  public void setWeekday(String weekday) {
    this.weekday = weekday;
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
