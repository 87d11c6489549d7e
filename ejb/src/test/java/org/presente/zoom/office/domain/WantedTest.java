package org.presente.zoom.office.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WantedTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final Duration NOTICE = Duration.ofHours(1);

  @Test
  void aFreeSlotIsBookedUntilTheNoticeAndNotLater() {
    assertThat(asked(60, 75).slot(NOTICE, List.of(), List.of())).isEmpty();
    assertThat(asked(59, 74).slot(NOTICE, List.of(), List.of())).contains(Refusal.TOO_LATE);
    assertThat(asked(0, 15).slot(Duration.ZERO, List.of(), List.of())).contains(Refusal.TOO_LATE);
  }

  @Test
  void whatIsInTheWayIsNamed() {
    List<Span> then = List.of(span(110, 130));
    Wanted busy = new Wanted(span(120, 135), then, NOW);

    assertThat(asked(120, 135).slot(NOTICE, then, List.of())).contains(Refusal.TAKEN);
    assertThat(busy.slot(NOTICE, List.of(), List.of())).contains(Refusal.BOOKED_ELSEWHERE);
    assertThat(asked(120, 135).slot(NOTICE, List.of(), then)).contains(Refusal.CLASS_THEN);
    assertThat(asked(130, 145).slot(NOTICE, then, then)).isEmpty();
  }

  @Test
  void theLineOpensAQuarterBeforeAndClosesWithTheHour() {
    Line nobody = Line.of(List.of());

    assertThat(asked(16, 60).place(nobody, 1)).contains(Refusal.NOT_OPEN);
    assertThat(asked(15, 60).place(nobody, 1)).isEmpty();
    assertThat(asked(-60, 1).place(nobody, 1)).isEmpty();
    assertThat(asked(-60, 0).place(nobody, 1)).contains(Refusal.TOO_LATE);
  }

  @Test
  void whoIsInDoesNotCountAmongThoseWhoWait() {
    Line line =
        Line.of(
            List.of(
                new Line.Place(3, 13, BookingState.WAITING),
                new Line.Place(1, 11, BookingState.ADMITTED),
                new Line.Place(4, 14, BookingState.LEFT),
                new Line.Place(2, 12, BookingState.WAITING)));

    assertThat(asked(0, 60).place(line, 3)).isEmpty();
    assertThat(asked(0, 60).place(line, 2)).contains(Refusal.FULL);
    assertThat(line.next().orElseThrow().personId()).isEqualTo(12);
    assertThat(line.positionOf(13)).hasValue(2);
    assertThat(line.positionOf(11)).isEmpty();
    assertThat(line.positionOf(14)).isEmpty();
  }

  @Test
  void aSlotsDoorOpensFiveMinutesEarlyAndAnAdmittedPersonsStaysOpen() {
    Span slot = span(0, 15);

    assertThat(Door.isOpen(BookingState.BOOKED, slot, NOW.minusSeconds(301))).isFalse();
    assertThat(Door.isOpen(BookingState.BOOKED, slot, NOW.minusSeconds(300))).isTrue();
    assertThat(Door.isOpen(BookingState.BOOKED, slot, slot.end())).isFalse();
    assertThat(Door.isOpen(BookingState.ADMITTED, slot, slot.end())).isTrue();
    assertThat(Door.isOpen(BookingState.WAITING, slot, NOW)).isFalse();
  }

  private static Wanted asked(int from, int to) {
    return new Wanted(span(from, to), List.of(), NOW);
  }

  /** Minutes from now. */
  private static Span span(int from, int to) {
    return new Span(NOW.plusSeconds(60L * from), NOW.plusSeconds(60L * to));
  }
}
