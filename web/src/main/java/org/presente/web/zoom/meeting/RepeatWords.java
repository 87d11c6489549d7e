package org.presente.web.zoom.meeting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.presente.web.host.language.ReaderTexts;
import org.presente.web.host.language.Times;
import org.presente.web.host.language.Weeks;
import org.presente.web.host.visit.CurrentVisit;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RepeatRule;

/** The rule of a series in words. */
@RequestScoped
public class RepeatWords {
  @Inject private ReaderTexts texts;
  @Inject private Times times;
  @Inject private CurrentVisit visit;

  /** Such as "Every week on Monday, Wednesday · 10 dates". */
  public String of(Recurrence recurrence) {
    if (recurrence.isAnyTime()) {
      return texts.of("zoom.repeat.any-time");
    }
    return rule(recurrence.rule()) + " · " + end(recurrence.end());
  }

  private String rule(RepeatRule rule) {
    if (rule instanceof RepeatRule.Daily daily) {
      return texts.of("zoom.series.daily", daily.every());
    }
    if (rule instanceof RepeatRule.Weekly weekly) {
      return texts.of("zoom.series.weekly", weekly.every(), days(weekly));
    }
    if (rule instanceof RepeatRule.MonthlyByDay monthly) {
      return texts.of("zoom.series.by-day", monthly.every(), monthly.day());
    }
    RepeatRule.MonthlyByWeekday monthly = (RepeatRule.MonthlyByWeekday) rule;
    return texts.of(
        "zoom.series.by-weekday",
        monthly.every(),
        texts.of("zoom.repeat.week-" + (monthly.week() < 0 ? "last" : monthly.week())),
        times.weekday(monthly.day()));
  }

  private String days(RepeatRule.Weekly weekly) {
    return Weeks.of(visit.get().locale()).days().stream()
        .filter(weekly.days()::contains)
        .map(times::weekday)
        .collect(Collectors.joining(", "));
  }

  private String end(Recurrence.End end) {
    return end instanceof Recurrence.End.Times count
        ? texts.of("zoom.series.times", count.count())
        : texts.of("zoom.series.until", times.day(((Recurrence.End.Until) end).lastDay()));
  }
}
