package org.presente.zoom.meeting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassTimesTest {
  private static final Instant TEN = Instant.parse("2026-03-02T10:00:00Z");
  private static final Slot MONDAY = Slot.of(TEN, Duration.ofHours(1));
  private static final Slot TUESDAY = MONDAY.startingAt(TEN.plus(Duration.ofDays(1)));
  private static final List<Slot> BOTH = List.of(MONDAY, TUESDAY);

  @Test
  void nextClassIsShownOnceThePresentOneIsOver() {
    assertThat(at("2026-03-01T10:00:00Z", false)).isEqualTo(MONDAY);
    assertThat(at("2026-03-02T12:30:00Z", false)).isEqualTo(MONDAY);
    assertThat(at("2026-03-02T13:00:00Z", false)).isEqualTo(TUESDAY);
    assertThat(at("2026-03-09T10:00:00Z", false)).isEqualTo(TUESDAY);
  }

  @Test
  void classThatRunsOverIsShownUntilTheNextComesUp() {
    assertThat(at("2026-03-02T18:00:00Z", true)).isEqualTo(MONDAY);
    assertThat(at("2026-03-03T09:45:00Z", true)).isEqualTo(TUESDAY);
  }

  private static Slot at(String now, boolean running) {
    return ClassTimes.shown(BOTH, Instant.parse(now), running).orElseThrow();
  }
}
