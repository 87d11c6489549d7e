package org.presente.zoom.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.presente.zoom.meeting.ClassTime;
import org.presente.zoom.notice.Shift.Move;

class ShiftTest {
  private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  @Test
  void aDateThatGoesOnAtAnotherTimeIsMoved() {
    Shift shift =
        Shift.between(
            List.of(date(1), date(2)), List.of(date(1), at(date(2), Duration.ofHours(3))), NOW);

    assertThat(shift.moved())
        .containsExactly(new Move(date(2).start(), date(2).start().plus(Duration.ofHours(3))));
    assertThat(shift.cancelled()).isEmpty();
  }

  @Test
  void aDateTakenOutIsCancelled() {
    Shift shift = Shift.between(days(3), List.of(date(1), date(3)), NOW);

    assertThat(shift.cancelled()).containsExactly(date(2).start());
    assertThat(shift.moved()).isEmpty();
  }

  @Test
  void aSeriesThatGoesToOtherDaysIsMovedAndNotCancelled() {
    List<ClassTime> shifted =
        days(3).stream()
            .map(it -> new ClassTime(it.start().plusSeconds(60), it.start().plusSeconds(60)))
            .toList();

    Shift shift = Shift.between(days(3), shifted, NOW);

    assertThat(shift.moved()).hasSize(3).allMatch(it -> it.to().equals(it.from().plusSeconds(60)));
    assertThat(shift.cancelled()).isEmpty();
  }

  @Test
  void whatIsOverIsNoNews() {
    Instant later = date(2).start().plusSeconds(1);

    assertThat(Shift.between(days(3), List.of(), later).cancelled())
        .containsExactly(date(3).start());
  }

  @Test
  void aLongerSeriesIsNoNewsForItsOldDates() {
    assertThat(Shift.between(days(2), days(5), NOW)).isEqualTo(new Shift(List.of(), List.of()));
  }

  private static List<ClassTime> days(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(ShiftTest::date).toList();
  }

  private static ClassTime date(int day) {
    Instant start = NOW.plus(DAY.multipliedBy(day));
    return new ClassTime(start, start);
  }

  private static ClassTime at(ClassTime time, Duration later) {
    return new ClassTime(time.planned(), time.start().plus(later));
  }
}
