package org.presente.lti.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          120                            | PT2M
          1.5                            | PT1.5S
          0                              | PT1S
          Mon, 23 Nov 2026 10:00:30 GMT  | PT30S
          Mon, 23 Nov 2026 09:00:00 GMT  | PT1S
          2026-11-23T10:01:00Z           | PT1M
          2026-11-23T07:01:00-03:00      | PT1M
          999999999                      | PT24H
          """)
  void secondsDatesAndIsoDatesAreUnderstood(String header, Duration wait) {
    assertThat(RetryAfter.of(answer(header), NOW)).contains(wait);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "soon", "-5", "2026-11-23", "99999999999999999999"})
  void nonsenseIsAbsent(String header) {
    assertThat(RetryAfter.of(answer(header), NOW)).isEmpty();
  }

  private static HttpAnswer answer(String header) {
    return new HttpAnswer(429, Map.of("retry-after", List.of(header)), new byte[0]);
  }
}
