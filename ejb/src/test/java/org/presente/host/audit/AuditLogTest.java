package org.presente.host.audit;

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
class AuditLogTest {
  private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");

  @Parameter private TestDatabase database;

  private final MovableClock clock = new MovableClock(START);
  private Backend backend;
  private AuditLog log;

  @BeforeEach
  void write() {
    database.clear();
    backend = new Backend(database, clock, Map.of());
    log = backend.get(AuditLog.class);
    for (String act : List.of("host.approved", "client.made", "host.withdrawn")) {
      backend.run(() -> log.write("Ruth", act, "registration 50", "keys.lms.example"));
      clock.advance(Duration.ofDays(1));
    }
  }

  @Test
  void linesAreFoundByAnyTextTheNewestFirst() {
    assertThat(acts("HOST.", 0, 10)).containsExactly("host.withdrawn", "host.approved");
    assertThat(acts("ruth", 0, 2)).containsExactly("host.withdrawn", "client.made");
    assertThat(acts("ruth", 2, 2)).containsExactly("host.approved");
    assertThat(acts("%", 0, 10)).isEmpty();
  }

  @Test
  void linesAreFoundByDay() {
    AuditFilter secondDay =
        new AuditFilter(
            "",
            Optional.of(START.plus(Duration.ofHours(12))),
            Optional.of(START.plus(Duration.ofHours(36))));

    assertThat(backend.tx(() -> log.lines(secondDay, 0, 10)))
        .extracting(AuditLine::act)
        .containsExactly("client.made");
    assertThat(backend.tx(() -> log.lines(AuditFilter.all(), 0, 10))).hasSize(3);
  }

  private List<String> acts(String text, int first, int most) {
    AuditFilter filter = new AuditFilter(text, Optional.empty(), Optional.empty());
    return backend.tx(() -> log.lines(filter, first, most)).stream().map(AuditLine::act).toList();
  }
}
