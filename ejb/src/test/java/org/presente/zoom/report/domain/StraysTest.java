package org.presente.zoom.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.presente.host.attendance.domain.measure.Interval;

class StraysTest {
  private static final Instant TEN = Instant.parse("2026-11-20T10:00:00Z");
  private static final Interval CLASS = Interval.of(TEN, TEN.plus(Duration.ofHours(1)));
  private static final Interval NEXT_WEEK =
      Interval.of(TEN.plus(Duration.ofDays(7)), TEN.plus(Duration.ofDays(7).plusHours(1)));
  private static final List<Interval> CLASSES = List.of(CLASS, NEXT_WEEK);
  private static final Instant EVENING = TEN.plus(Duration.ofHours(9));

  @Test
  void aRunOnTheDayOfAClassWithoutOneMayHaveBeenIt() {
    assertThat(missed(TEN.plus(Duration.ofHours(4)), Set.of(), EVENING)).isTrue();
    assertThat(missed(TEN.minus(Duration.ofHours(2)), Set.of(), EVENING)).isTrue();
  }

  @Test
  void aTrialBesideAClassThatTookPlaceIsNobodysBusiness() {
    assertThat(missed(TEN.minus(Duration.ofHours(4)), Set.of(TEN), EVENING)).isFalse();
  }

  @Test
  void aTrialOnAnotherDayIsNoClass() {
    assertThat(missed(TEN.minus(Duration.ofHours(20)), Set.of(), EVENING)).isFalse();
  }

  @Test
  void theClassMayStillBegin() {
    assertThat(missed(TEN.minus(Duration.ofHours(4)), Set.of(), TEN.plusSeconds(60))).isFalse();
  }

  @Test
  void withoutAnyClassNothingIsMissed() {
    assertThat(Strays.missed(TEN, List.of(), Set.of(), EVENING)).isEmpty();
  }

  private static boolean missed(Instant start, Set<Instant> held, Instant now) {
    return Strays.missed(start, CLASSES, held, now).isPresent();
  }
}
