package org.presente.zoom.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadScheduleTest {
  private static final Instant END = Instant.parse("2026-03-02T11:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "PT0S, PT2M",
    "PT2M, PT15M",
    "PT15M, PT30M",
    "PT31M, PT1H",
    "PT1H, PT3H",
    "PT5H, PT24H",
    "PT24H, PT72H"
  })
  void nextReadIsTheNextStepAfterTheEnd(Duration age, Duration step) {
    assertThat(ReadSchedule.next(END, END.plus(age))).contains(step.minus(age));
  }

  @Test
  void threeDaysAfterTheEndIsTheLastRead() {
    assertThat(ReadSchedule.next(END, END.plus(Duration.ofHours(72)))).isEmpty();
  }
}
