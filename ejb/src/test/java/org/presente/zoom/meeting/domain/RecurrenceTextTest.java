package org.presente.zoom.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.presente.zoom.meeting.domain.Recurrence.End;

class RecurrenceTextTest {
  @ParameterizedTest
  @MethodSource("recurrences")
  void textSaysTheWholeRule(Recurrence recurrence) {
    assertThat(RecurrenceText.parse(RecurrenceText.of(recurrence))).isEqualTo(recurrence);
  }

  @Test
  void aRoomWithoutAFixedTimeIsOneWordAndHasNoDates() {
    assertThat(RecurrenceText.of(Recurrence.anyTime())).isEqualTo("any-time");
    assertThat(RecurrenceText.parse("any-time")).isEqualTo(Recurrence.anyTime());
    assertThatThrownBy(() -> new Recurrence(new RepeatRule.AnyTime(), new End.Times(3)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Recurrence(new RepeatRule.Daily(1), new End.Never()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  static Stream<Recurrence> recurrences() {
    End times = new End.Times(10);
    End until = new End.Until(LocalDate.parse("2026-12-18"));
    return Stream.of(
        new Recurrence(new RepeatRule.Daily(90), times),
        new Recurrence(
            new RepeatRule.Weekly(12, Set.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY)), until),
        new Recurrence(new RepeatRule.MonthlyByDay(3, 31), until),
        new Recurrence(new RepeatRule.MonthlyByWeekday(1, -1, DayOfWeek.FRIDAY), times));
  }

  @ParameterizedTest
  @MethodSource("recurrences")
  void zoomsMembersAreReadAsTheRuleTheyCameFrom(Recurrence recurrence) {
    ZoneId zone = ZoneId.of("America/Sao_Paulo");

    assertThat(Recurrence.of(recurrence.members(zone), zone)).contains(recurrence);
  }

  @Test
  void optionsComeBackAsTheyWereChosenAndOldOnesAreTheDefaults() {
    MeetingOptions chosen =
        new MeetingOptions(
            5,
            true,
            false,
            true,
            true,
            MeetingOptions.Audio.VOIP,
            MeetingOptions.Recording.CLOUD,
            List.of("a@school.example", "b@school.example"),
            false);

    assertThat(MeetingOptions.parse(chosen.text())).isEqualTo(chosen);
    assertThat(MeetingOptions.parse("")).isEqualTo(MeetingOptions.defaults());
  }
}
