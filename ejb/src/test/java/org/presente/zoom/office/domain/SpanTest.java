package org.presente.zoom.office.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.RepeatRule;

class SpanTest {
  private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

  /** Places whose clocks change by an hour, by half an hour, at midnight and not at all. */
  static Stream<ZoneId> zones() {
    return Stream.of(
            "Europe/Madrid",
            "America/New_York",
            "America/Santiago",
            "Australia/Lord_Howe",
            "America/Sao_Paulo",
            "Africa/Cairo")
        .map(ZoneId::of);
  }

  @ParameterizedTest
  @MethodSource("zones")
  void slotsFillTheirSpanWithoutGapsWhateverTheClocksDo(ZoneId zone) {
    Random random = new Random(zone.getId().hashCode());
    for (int i = 0; i < 2_000; i++) {
      Instant start =
          LocalDateTime.of(2026, 1, 1, 0, 0)
              .plusMinutes(5L * random.nextInt(2 * 365 * 24 * 12))
              .atZone(zone)
              .toInstant();
      Duration whole = Duration.ofMinutes(1 + random.nextInt(600));
      Duration slot = Duration.ofMinutes(5 + random.nextInt(60));

      Span span = new Span(start, start.plus(whole));
      List<Span> slots = span.slots(slot);

      assertThat(slots).hasSize((int) (whole.toMinutes() / slot.toMinutes()));
      Instant next = start;
      for (Span one : slots) {
        assertThat(one.start()).isEqualTo(next);
        assertThat(Duration.between(one.start(), one.end())).isEqualTo(slot);
        next = one.end();
      }
      assertThat(next).isBeforeOrEqualTo(span.end());
      assertThat(Duration.between(next, span.end())).isLessThan(slot);
    }
  }

  @ParameterizedTest
  @MethodSource("zones")
  void weeklyHoursBeginAtTheSameLocalTimeAndHaveAsManySlotsEachWeek(ZoneId zone) {
    LocalDateTime first = LocalDateTime.of(2026, 9, 1, 15, 30);
    Recurrence weekly =
        new Recurrence(
            new RepeatRule.Weekly(1, java.util.Set.of(first.getDayOfWeek())),
            new Recurrence.End.Times(50));

    assertThat(weekly.starts(first, zone))
        .hasSize(50)
        .allSatisfy(
            at -> {
              assertThat(at.toLocalTime()).isEqualTo(first.toLocalTime());
              Span date = new Span(at.toInstant(), at.toInstant().plus(Duration.ofHours(2)));
              assertThat(date.slots(Duration.ofMinutes(20))).hasSize(6);
            });
  }

  @Test
  void theHourThatIsThereTwiceHasTwiceTheSlots() {
    Instant one = LocalDateTime.of(2026, 10, 25, 1, 0).atZone(MADRID).toInstant();
    Instant four = LocalDateTime.of(2026, 10, 25, 4, 0).atZone(MADRID).toInstant();

    List<Span> slots = new Span(one, four).slots(Duration.ofMinutes(30));

    assertThat(slots).hasSize(8);
    assertThat(slots.stream().map(it -> it.start().atZone(MADRID).getHour()))
        .containsExactly(1, 1, 2, 2, 2, 2, 3, 3);
    assertThat(slots).doesNotHaveDuplicates();
  }

  @Test
  void aSlotThatEndsWhenAnotherBeginsIsNotInItsWay() {
    List<Span> slots =
        new Span(Instant.EPOCH, Instant.EPOCH.plusSeconds(1200)).slots(Duration.ofMinutes(10));

    assertThat(slots.get(0).overlaps(slots.get(1))).isFalse();
    assertThat(slots.get(0).overlaps(slots.get(0))).isTrue();
  }
}
