package org.presente.zoom.api.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.presente.zoom.api.ZoomAnswer.Busy;

class TooManyTest {

  private static final Instant NOW = Instant.parse("2026-09-14T22:30:00Z");

  /** The bodies of rate-limits.json. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "maximum per-second rate limit for this API. Try again later. | ACCOUNT | PT1S",
        "reached the maximum daily rate limit for this API. Refer to | DAY | PT1H30M",
        "daily rate limit (100) of Meeting Create/Update API requests | HOST | PT1H30M",
        "daily rate limit of (3) for Add a webinar registrant API requests for the registrant"
            + " (a@b.c). | REGISTRANT | PT1H30M",
        "Too many concurrent requests. A request to x has already been made. | RESOURCE | PT1S",
        "Something new. | ACCOUNT | PT30S"
      })
  void onlyTheTextTellsLimitsApart(String text, Busy scope, Duration after) {
    assertThat(TooMany.of(text, "", NOW)).isEqualTo(new TooMany(scope, after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "7 | PT7S",
        "0 | PT1S",
        "2026-09-15T00:00:00Z | PT1H30M",
        "Mon, 14 Sep 2026 22:31:00 GMT | PT1M",
        "2026-09-14T22:00:00Z | PT1S",
        "999999999999 | PT24H",
        "soon | PT30S"
      })
  void retryAfterIsReadInEveryForm(String header, Duration after) {
    assertThat(TooMany.of("", header, NOW).after()).isEqualTo(after);
  }

  @Test
  void dayEndsAtMidnightUtcAlsoAtMidnight() {
    assertThat(RetryAfter.untilMidnight(Instant.parse("2026-09-15T00:00:00Z")))
        .isEqualTo(Duration.ofDays(1));
  }
}
