package org.presente.zoom.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.presente.host.calendar.domain.CalendarText;
import org.presente.host.calendar.domain.Entry;
import org.presente.host.plugin.CourseEvent;
import org.presente.testing.ReadCalendar;
import org.presente.zoom.meeting.domain.MeetingOptions;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.Recurrence.End;
import org.presente.zoom.meeting.domain.RepeatRule;
import org.presente.zoom.meeting.domain.Slot;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.OccurrenceEntity;
import org.presente.zoom.meeting.persistence.Place;
import org.presente.zoom.meeting.persistence.Wish;

/** What a calendar program makes of our text is when our classes take place. */
class MeetingCalendarTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

  /**
   * Each series crosses both changes of the clocks where there are any, the first within the hour
   * that is missing. biweekly puts the clocks of America back some hours early and knows no change
   * by half an hour, so no class is in the night before; {@link #aZoneIsDefinedToTheSecond} looks
   * at those.
   */
  static Stream<Arguments> series() {
    List<String> zones =
        List.of(
            "Europe/Madrid",
            "America/New_York",
            "America/Sao_Paulo",
            "America/Asuncion",
            "Asia/Kathmandu",
            "UTC",
            "GMT+05:30");
    List<Recurrence> rules =
        List.of(
            new Recurrence(new RepeatRule.Daily(7), new End.Times(50)),
            new Recurrence(
                new RepeatRule.Weekly(2, Set.of(DayOfWeek.SUNDAY, DayOfWeek.THURSDAY)),
                new End.Times(50)),
            new Recurrence(
                new RepeatRule.Weekly(1, Set.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)),
                new End.Until(LocalDateTime.parse("2026-12-20T00:00").toLocalDate())),
            new Recurrence(new RepeatRule.MonthlyByDay(1, 31), new End.Times(12)),
            new Recurrence(
                new RepeatRule.MonthlyByWeekday(1, -1, DayOfWeek.SUNDAY), new End.Times(20)),
            new Recurrence(
                new RepeatRule.MonthlyByWeekday(3, 2, DayOfWeek.TUESDAY), new End.Times(10)));
    return zones.stream()
        .flatMap(
            zone ->
                rules.stream()
                    .flatMap(
                        rule ->
                            Stream.of("2026-02-04T02:30", "2026-09-06T18:15")
                                .map(start -> Arguments.of(zone, rule, start))));
  }

  @ParameterizedTest
  @MethodSource("series")
  void theDatesOfASeriesAreThoseOfItsMeeting(String zone, Recurrence rule, String start) {
    MeetingEntity meeting = meeting(ZoneId.of(zone), Optional.of(rule), start);
    assertThat(meeting.classes()).isNotEmpty();

    assertThat(read(meeting).dates()).isEqualTo(classes(meeting));
  }

  @ParameterizedTest
  @MethodSource("series")
  void movedLongerAndCancelledDatesAreSaidAsTheyAre(String zone, Recurrence rule, String start) {
    MeetingEntity meeting = meeting(ZoneId.of(zone), Optional.of(rule), start);
    List<OccurrenceEntity> dates = meeting.dates();
    dates.get(0).cancel();
    dates.get(1).move(dates.get(1).start().plus(Duration.ofHours(26)), HOUR);
    dates.get(2).move(dates.get(2).start(), HOUR.multipliedBy(2));
    dates.get(dates.size() - 1).move(dates.get(3).start().minus(HOUR.multipliedBy(3)), HOUR);
    assertThat(classes(meeting)).hasSize(dates.size() - 1);

    ReadCalendar calendar = read(meeting);

    assertThat(calendar.dates()).isEqualTo(classes(meeting));
    assertThat(calendar.events()).as("the whole and three dates").hasSize(4);
    assertThat(calendar.events()).extracting(it -> it.getUid().getValue()).containsOnly("uid-1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Europe/Madrid",
        "Europe/Dublin",
        "America/New_York",
        "America/Sao_Paulo",
        "Africa/Casablanca",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "GMT+05:30"
      })
  void aZoneIsDefinedToTheSecond(String name) {
    ZoneId zone = ZoneId.of(name);
    ReadCalendar read =
        read(meeting(zone, Optional.of(weekly(DayOfWeek.MONDAY, 50)), "2026-03-02T10:00"));
    Instant first = Instant.parse("2026-03-02T10:00:00Z");

    for (int hours = 0; hours < 2 * 365 * 24; hours++) {
      Instant full = first.plus(HOUR.multipliedBy(hours));
      for (Instant at : List.of(full.minusSeconds(1), full, full.plusSeconds(1800))) {
        assertThat(read.offset(at)).as("%s", at).isEqualTo(zone.getRules().getOffset(at));
      }
    }
  }

  @Test
  void aSeriesThatGotAnotherRuleKeepsItsPastDates() {
    ZoneId madrid = ZoneId.of("Europe/Madrid");
    MeetingEntity meeting =
        meeting(madrid, Optional.of(weekly(DayOfWeek.MONDAY, 10)), "2026-03-02T10:00");
    Instant later = Instant.parse("2026-04-01T00:00:00Z");
    meeting.wish(wish(madrid, Optional.of(weekly(DayOfWeek.FRIDAY, 10)), "2026-03-02T11:00"));
    meeting.planDates(later);
    assertThat(meeting.classes()).anyMatch(it -> it.start().isBefore(later));

    assertThat(read(meeting).dates()).isEqualTo(classes(meeting));
  }

  @Test
  void aSeriesThatWasCancelledHalfWayEndsThere() {
    MeetingEntity meeting =
        meeting(
            ZoneId.of("Europe/Madrid"),
            Optional.of(weekly(DayOfWeek.MONDAY, 10)),
            "2026-03-02T10:00");
    meeting.cancel(meeting.dates().get(5).start().minus(HOUR));

    assertThat(read(meeting).dates().keySet())
        .containsExactlyElementsOf(
            meeting.dates().subList(0, 5).stream().map(OccurrenceEntity::start).toList());
  }

  @Test
  void whatWasCancelledBeforeItBeganIsCancelledAsAWhole() {
    MeetingEntity meeting =
        meeting(
            ZoneId.of("Europe/Madrid"),
            Optional.of(weekly(DayOfWeek.MONDAY, 3)),
            "2026-03-02T10:00");
    meeting.cancel(NOW);

    ReadCalendar calendar = read(meeting);

    assertThat(calendar.dates()).isEmpty();
    assertThat(calendar.events()).hasSize(1);
    assertThat(calendar.events().get(0).getStatus().getValue()).isEqualTo("CANCELLED");
    assertThat(CalendarText.method(MeetingEvents.event(meeting, 1)))
        .isEqualTo(CalendarText.Method.CANCEL);
  }

  @Test
  void aSingleClassIsASingleEvent() {
    MeetingEntity meeting =
        meeting(ZoneId.of("America/Sao_Paulo"), Optional.empty(), "2026-11-30T19:00");

    assertThat(read(meeting).dates())
        .isEqualTo(
            Map.of(Instant.parse("2026-11-30T22:00:00Z"), Instant.parse("2026-11-30T23:00:00Z")));
  }

  private static Recurrence weekly(DayOfWeek day, int times) {
    return new Recurrence(new RepeatRule.Weekly(1, Set.of(day)), new End.Times(times));
  }

  private static MeetingEntity meeting(ZoneId zone, Optional<Recurrence> rule, String start) {
    MeetingEntity meeting = new MeetingEntity(new Place(1, 2, 3, "host"), "code", 0, NOW);
    meeting.wish(wish(zone, rule, start));
    meeting.planDates(NOW);
    return meeting;
  }

  private static Wish wish(ZoneId zone, Optional<Recurrence> rule, String start) {
    return new Wish(
            "Física; ondas, luz", LocalDateTime.parse(start).atZone(zone).toInstant(), HOUR, zone)
        .access("", false)
        .recurring(rule)
        .options(MeetingOptions.defaults());
  }

  private static SortedMap<Instant, Instant> classes(MeetingEntity meeting) {
    SortedMap<Instant, Instant> classes = new TreeMap<>();
    for (Slot slot : meeting.classes()) {
      classes.put(slot.start(), slot.end());
    }
    return classes;
  }

  private static ReadCalendar read(MeetingEntity meeting) {
    CourseEvent event = MeetingEvents.event(meeting, 1);
    Entry entry =
        new Entry(
            "uid-1",
            3,
            NOW,
            event,
            "Curso",
            URI.create("https://tool.example/class/uid-1"),
            "Aula");
    return ReadCalendar.of(CalendarText.published("Aulas", List.of(entry)));
  }
}
