package org.presente.host.gradebook.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreTimeTest {
  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00.123456Z");

  @Test
  void theFirstIsNowInMilliseconds() {
    assertThat(ScoreTime.next(NOW, Optional.empty())).isEqualTo("2026-11-22T10:00:00.123Z");
  }

  @Test
  void aQuickSecondOneIsAFullSecondLater() {
    Instant last = Instant.parse("2026-11-22T10:00:00.100Z");

    assertThat(ScoreTime.next(NOW, Optional.of(last))).isEqualTo("2026-11-22T10:00:01.100Z");
  }

  @Test
  void aClockSetBackDoesNotLowerIt() {
    Instant last = Instant.parse("2026-11-22T11:00:00Z");

    assertThat(ScoreTime.next(NOW, Optional.of(last))).isEqualTo("2026-11-22T11:00:01Z");
  }

  @Test
  void aLateOneIsNow() {
    Instant last = Instant.parse("2026-11-22T09:00:00Z");

    assertThat(ScoreTime.next(NOW, Optional.of(last))).isEqualTo("2026-11-22T10:00:00.123Z");
  }
}
