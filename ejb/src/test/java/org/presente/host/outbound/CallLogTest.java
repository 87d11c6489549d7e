package org.presente.host.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.testing.Backend;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.TestDatabase;

@OnEveryDatabase
class CallLogTest {
  @Parameter private TestDatabase database;

  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-28T12:00:00Z"));
  private Backend backend;
  private CallLog log;

  @BeforeEach
  void build() {
    database.clear();
    backend = new Backend(database, clock, Map.of());
    log = backend.get(CallLog.class);
  }

  @Test
  void callsOfADayAreListedTheNewestFirstAndByPages() {
    log.note(call("old", 200, Optional.empty()));
    clock.advance(Duration.ofHours(25));
    for (int i = 0; i < 5; i++) {
      log.note(call("call" + i, i == 2 ? 500 : 200, Optional.empty()));
      clock.advance(Duration.ofSeconds(1));
    }
    log.write();

    assertThat(operations(false, 0, 3)).containsExactly("call4", "call3", "call2");
    assertThat(operations(false, 3, 3)).containsExactly("call1", "call0");
    assertThat(operations(true, 0, 3)).containsExactly("call2");
  }

  @Test
  void whoWantsToBeLeftAloneIsListedUntilThatIsOver() {
    log.note(call("meetings", 429, Optional.of(Duration.ofMinutes(10))));
    log.note(call("meetings", 0, Optional.of(Duration.ofMinutes(10))));
    log.note(call("users", 429, Optional.of(Duration.ofMinutes(1))));
    log.write();
    clock.advance(Duration.ofMinutes(5));

    assertThat(backend.tx(log::heldBack))
        .extracting(CallView::operation)
        .containsExactly("meetings");
    clock.advance(Duration.ofMinutes(6));
    assertThat(backend.tx(log::heldBack)).isEmpty();
  }

  @Test
  void ofAStormTheOldestAreDropped() {
    for (int i = 0; i < CallLog.WAITING + 10; i++) {
      log.note(call("call" + i, 200, Optional.empty()));
    }
    log.write();

    assertThat(backend.tx(() -> log.lately(false, 0, 5_000)))
        .hasSize(CallLog.WAITING)
        .extracting(CallView::operation)
        .doesNotContain("call9")
        .contains("call10");
  }

  private List<String> operations(boolean failedOnly, int first, int most) {
    return backend.tx(() -> log.lately(failedOnly, first, most)).stream()
        .map(CallView::operation)
        .toList();
  }

  private CallView call(String operation, int status, Optional<Duration> retryAfter) {
    return new CallView(
        clock.instant(),
        "zoom",
        "account",
        operation,
        status,
        Duration.ofMillis(20),
        retryAfter,
        Optional.empty());
  }
}
