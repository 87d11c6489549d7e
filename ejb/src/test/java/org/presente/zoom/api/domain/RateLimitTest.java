package org.presente.zoom.api.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presente.zoom.api.ZoomPlan;

class RateLimitTest {

  /** Zoom's table, and what we take of it: half. */
  @ParameterizedTest
  @CsvSource({
    "FREE, LIGHT, 4, PT1S, 6000, false",
    "FREE, MEDIUM, 2, PT1S, 2000, false",
    "FREE, HEAVY, 2, PT2S, 1000, false",
    "FREE, RESOURCE_INTENSIVE, 10, PT1M, 30000, false",
    "PRO, LIGHT, 30, PT1S, 0, false",
    "PRO, MEDIUM, 20, PT1S, 0, false",
    "PRO, HEAVY, 10, PT1S, 30000, true",
    "PRO, RESOURCE_INTENSIVE, 10, PT1M, 30000, true",
    "BUSINESS, LIGHT, 80, PT1S, 0, false",
    "BUSINESS, MEDIUM, 60, PT1S, 0, false",
    "BUSINESS, HEAVY, 40, PT1S, 60000, true",
    "BUSINESS, RESOURCE_INTENSIVE, 20, PT1M, 60000, true"
  })
  void weTakeHalfOfWhatZoomAllows(
      ZoomPlan plan, RateLabel label, long calls, Duration period, long day, boolean shared) {
    RateLimit limit = RateLimit.of(plan, label);

    assertThat(limit.calls()).isEqualTo(calls / 2);
    assertThat(limit.period()).isEqualTo(period);
    assertThat(limit.perDay().orElse(0)).isEqualTo(day / 2);
    assertThat(limit.dayShared()).isEqualTo(shared);
  }
}
