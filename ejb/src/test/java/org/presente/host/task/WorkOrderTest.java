package org.presente.host.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.host.task.persistence.WorkItem;
import org.presente.host.task.persistence.WorkRepository;
import org.presente.testing.Backend;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.TestDatabase;

/** Which work comes next. */
@OnEveryDatabase
class WorkOrderTest {
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  @Parameter private TestDatabase database;

  private Backend backend;

  @BeforeEach
  void build() {
    database.clear();
    backend = new Backend(database, new MovableClock(NOW), Map.of());
  }

  @Test
  void longestWaitingComesFirstAndWhatIsNotDueStays() {
    long late = waiting("late", NOW.minusSeconds(1));
    waiting("tomorrow", NOW.plus(Duration.ofDays(1)));
    long early = waiting("early", NOW.minusSeconds(60));
    long now = waiting("now", NOW);

    assertThat(claimable(10)).containsExactly(early, late, now);
    assertThat(claimable(2)).containsExactly(early, late);
  }

  @Test
  void whatANodeLeftBehindComesBeforeWhatIsNew() {
    long waiting = waiting("waiting", NOW.minus(Duration.ofDays(1)));
    running("held", NOW.plusSeconds(30));
    long abandoned = running("abandoned", NOW.minusSeconds(30));

    assertThat(claimable(10)).containsExactly(abandoned, waiting);
    assertThat(claimable(1)).containsExactly(abandoned);
  }

  private long waiting(String subject, Instant notBefore) {
    return backend.save(new WorkItem("kind", subject, NOW, notBefore)).id();
  }

  private long running(String subject, Instant leaseUntil) {
    WorkItem item = new WorkItem("kind", subject, NOW, NOW);
    item.claim("another node", leaseUntil);
    return backend.save(item).id();
  }

  private List<Long> claimable(int limit) {
    return backend.tx(() -> backend.get(WorkRepository.class).claimable(NOW, NOW, limit));
  }
}
