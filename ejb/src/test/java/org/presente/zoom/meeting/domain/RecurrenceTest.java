package org.presente.zoom.meeting.domain;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.presente.zoom.meeting.domain.Recurrence.End;
import org.presente.zoom.meeting.domain.RepeatRule.Daily;
import org.presente.zoom.meeting.domain.RepeatRule.MonthlyByDay;
import org.presente.zoom.meeting.domain.RepeatRule.MonthlyByWeekday;
import org.presente.zoom.meeting.domain.RepeatRule.Weekly;

class RecurrenceTest {

  private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  /** Zoom's own example, meeting-create-type8.json. */
  @Test
  void weeklySeriesHasTheDatesThatZoomGivesIt() {
    Recurrence rule = new Recurrence(new Weekly(1, Set.of(MONDAY, WEDNESDAY)), new End.Times(4));

    assertThat(rule.starts(LocalDateTime.parse("2026-09-07T10:00:00"), SAO_PAULO))
        .extracting(ZonedDateTime::toInstant)
        .containsExactly(
            Instant.parse("2026-09-07T13:00:00Z"),
            Instant.parse("2026-09-09T13:00:00Z"),
            Instant.parse("2026-09-14T13:00:00Z"),
            Instant.parse("2026-09-16T13:00:00Z"));
    assertThat(rule.members(SAO_PAULO))
        .containsEntry("type", 2)
        .containsEntry("repeat_interval", 1)
        .containsEntry("weekly_days", "2,4")
        .containsEntry("end_times", 4)
        .hasSize(4);
  }

  @Test
  void lessonAtTenStaysAtTenWhenClocksChange() {
    List<ZonedDateTime> starts =
        new Recurrence(new Weekly(1, Set.of(MONDAY)), new End.Times(3))
            .starts(LocalDateTime.parse("2026-10-19T10:00:00"), MADRID);

    assertThat(starts).extracting(ZonedDateTime::toLocalTime).containsOnly(LocalTime.of(10, 0));
    assertThat(starts)
        .extracting(ZonedDateTime::toInstant)
        .containsExactly(
            Instant.parse("2026-10-19T08:00:00Z"),
            Instant.parse("2026-10-26T09:00:00Z"),
            Instant.parse("2026-11-02T09:00:00Z"));
  }

  @Test
  void startInTheHourThatIsMissingIsMovedOn() {
    List<ZonedDateTime> starts =
        new Recurrence(new Daily(1), new End.Times(2))
            .starts(LocalDateTime.parse("2027-03-27T02:30:00"), MADRID);

    assertThat(starts.get(1).toLocalTime()).isEqualTo(LocalTime.of(3, 30));
  }

  @Test
  void everySecondWeekCountsWeeksFromSunday() {
    Recurrence rule = new Recurrence(new Weekly(2, Set.of(SUNDAY, MONDAY)), new End.Times(4));

    assertThat(dates(rule, "2026-09-07"))
        .containsExactly(
            day("2026-09-07"), day("2026-09-20"), day("2026-09-21"), day("2026-10-04"));
  }

  @Test
  void monthsWithoutTheDayAreLeftOut() {
    Recurrence rule = new Recurrence(new MonthlyByDay(1, 31), new End.Times(3));

    assertThat(dates(rule, "2027-01-15"))
        .containsExactly(day("2027-01-31"), day("2027-03-31"), day("2027-05-31"));
  }

  @Test
  void lastMondayOfTheMonthIsFound() {
    Recurrence rule =
        new Recurrence(new MonthlyByWeekday(1, -1, MONDAY), new End.Until(day("2026-11-30")));

    assertThat(dates(rule, "2026-09-29")).containsExactly(day("2026-10-26"), day("2026-11-30"));
    assertThat(rule.members(SAO_PAULO))
        .containsEntry("monthly_week", -1)
        .containsEntry("monthly_week_day", 2)
        .containsEntry("end_date_time", "2026-12-01T02:59:59Z");
  }

  @Test
  void noSeriesHasMoreThanFiftyDates() {
    Recurrence endless = new Recurrence(new Daily(1), new End.Until(day("2030-01-01")));

    assertThat(dates(endless, "2026-09-07")).hasSize(50);
    assertThatThrownBy(() -> new End.Times(51)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void intervalsKeepToTheSmallerOfZoomsNumbers() {
    assertThatThrownBy(() -> new Daily(91)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Weekly(13, Set.of(MONDAY)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Weekly(1, Set.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MonthlyByDay(4, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new MonthlyByWeekday(1, 5, MONDAY))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<LocalDate> dates(Recurrence rule, String first) {
    return rule.starts(day(first).atTime(10, 0), SAO_PAULO).stream()
        .map(ZonedDateTime::toLocalDate)
        .toList();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
