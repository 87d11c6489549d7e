package org.presente.host.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.Parameter;
import org.presente.host.audit.AuditFilter;
import org.presente.host.audit.AuditLine;
import org.presente.host.audit.AuditLog;
import org.presente.testing.Backend;
import org.presente.testing.MovableClock;
import org.presente.testing.OnEveryDatabase;
import org.presente.testing.TestDatabase;

/** What an admin does with the queue. */
@OnEveryDatabase
class TaskServiceTest {
  private static final Instant START = Instant.parse("2026-11-28T12:00:00Z");

  @Parameter private TestDatabase database;

  private final MovableClock clock = new MovableClock(START);
  private Backend backend;
  private TaskService tasks;

  @BeforeEach
  void enqueue() {
    database.clear();
    backend = new Backend(database, clock, Map.of());
    tasks = backend.get(TaskService.class);
    WorkQueue queue = backend.get(WorkQueue.class);
    backend.run(
        () -> {
          queue.enqueue("test.later", "1", Duration.ofHours(1));
          queue.enqueue("test.now", "2");
          queue.enqueue("test.soon", "3", Duration.ofMinutes(1));
        });
  }

  @Test
  void workIsShownByPagesInTheOrderItIsDone() {
    assertThat(kinds(0, 2)).containsExactly("test.now", "test.soon");
    assertThat(kinds(2, 2)).containsExactly("test.later");
  }

  @Test
  void waitingWorkIsGivenUpByAnAdminAndTriedAgain() {
    long id = open(0, 1).get(0).id();

    backend.run(() -> tasks.giveUp("ruth", id));

    assertThat(open(0, 1).get(0)).returns(id, WorkView::id).returns("GIVEN_UP", WorkView::state);
    assertThat(backend.tx(tasks::queue))
        .returns(1L, QueueView::givenUp)
        .returns(2L, QueueView::waiting);
    assertThat(backend.tx(() -> backend.get(AuditLog.class).lines(AuditFilter.all(), 0, 5)))
        .singleElement()
        .returns("ruth", AuditLine::actor)
        .returns("work.given-up", AuditLine::act)
        .returns("test.now", AuditLine::detail);

    backend.run(() -> tasks.retryNow(id));
    assertThat(backend.tx(tasks::queue))
        .returns(0L, QueueView::givenUp)
        .returns(3L, QueueView::waiting);
  }

  @Test
  void theQueueSaysSinceWhenItIsLate() {
    assertThat(backend.tx(tasks::queue).lateSince()).contains(START);
    backend.run(() -> open(0, 3).forEach(work -> tasks.giveUp("ruth", work.id())));
    assertThat(backend.tx(tasks::queue).lateSince()).isEqualTo(Optional.empty());
  }

  private List<String> kinds(int first, int most) {
    return open(first, most).stream().map(WorkView::kind).toList();
  }

  private List<WorkView> open(int first, int most) {
    return backend.tx(() -> tasks.openWork(first, most));
  }
}
