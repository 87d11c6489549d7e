package org.presente.host.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.presente.bench.Backend;
import org.presente.host.task.persistence.TaskRepository;
import org.presente.sandbox.SandboxClock;

class TaskRunnerTest {
  private final SandboxClock clock = SandboxClock.unsaved(Clock.systemUTC());

  @Test
  void aTaskThatIsJustWritingDoesNotHoldUpTheOthers() throws Exception {
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try (Backend backend = Backend.of(clock, Map.of(), First.class, Second.class)) {
      beat(backend);
      assertThat(First.RUNS).hasValue(1);
      assertThat(Second.RUNS).hasValue(1);

      CountDownLatch locked = new CountDownLatch(1);
      CountDownLatch written = new CountDownLatch(1);
      Future<?> writing = threads.submit(() -> writes(backend, locked, written));
      assertThat(locked.await(10, TimeUnit.SECONDS)).isTrue();
      beat(backend);
      assertThat(First.RUNS).as("its row was locked").hasValue(1);
      assertThat(Second.RUNS).hasValue(2);

      written.countDown();
      writing.get(10, TimeUnit.SECONDS);
      beat(backend);
      assertThat(First.RUNS).hasValue(2);
      assertThat(Second.RUNS).hasValue(3);
    } finally {
      threads.shutdownNow();
    }
  }

  private void beat(Backend backend) {
    clock.advance(Duration.ofMinutes(2));
    backend.get(TaskRunner.class).beat();
  }

  private static void writes(Backend backend, CountDownLatch locked, CountDownLatch written) {
    backend.run(
        () -> {
          assertThat(backend.get(TaskRepository.class).locked("test.first")).isPresent();
          locked.countDown();
          try {
            assertThat(written.await(30, TimeUnit.SECONDS)).isTrue();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
        });
  }

  static final class First implements ScheduledTask {
    static final AtomicInteger RUNS = new AtomicInteger();

    @Override
    public String name() {
      return "test.first";
    }

    @Override
    public Duration every() {
      return Duration.ofMinutes(1);
    }

    @Override
    public String run(TaskLease lease) {
      RUNS.incrementAndGet();
      return "";
    }
  }

  static final class Second implements ScheduledTask {
    static final AtomicInteger RUNS = new AtomicInteger();

    @Override
    public String name() {
      return "test.second";
    }

    @Override
    public Duration every() {
      return Duration.ofMinutes(1);
    }

    @Override
    public String run(TaskLease lease) {
      RUNS.incrementAndGet();
      return "";
    }
  }
}
