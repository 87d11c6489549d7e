package org.presente.zoom.sync.cost;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.presente.zoom.School;

/** Lets a school's tool compare, and counts. */
final class Measure {
  private static final Duration TICK = Duration.ofSeconds(61);
  private static final Duration TOKENS_LIVE = Duration.ofHours(1);
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private final School school;

  Measure(LargeSchool large) {
    school = large.school();
  }

  /** What follows from the change alone, through events. */
  Cost events(Runnable change) {
    return counted(
        () -> {
          change.run();
          if (!school.zoom().awaitDeliveries(PATIENCE)) {
            throw new IllegalStateException("events are still on their way");
          }
          school.backend().work();
        });
  }

  /** One tick of the comparison, a minute later. */
  Cost tick() {
    return tickAfter(TICK);
  }

  Cost tickAfter(Duration pause) {
    school.clock().advance(pause);
    if (pause.compareTo(TOKENS_LIVE) > 0) {
      school.renewToken();
    }
    return counted(() -> school.backend().beat());
  }

  private Cost counted(Runnable work) {
    school.zoom().clearJournal();
    school.backend().transactions().longest();
    long begun = System.nanoTime();
    work.run();
    untilDone();
    return Cost.of(
        school.zoom().counters(),
        Duration.ofNanos(System.nanoTime() - begun),
        school.backend().transactions().longest());
  }

  private void untilDone() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isDone()) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("work is left over");
      }
      LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
      school.backend().work();
    }
  }

  private boolean isDone() {
    return school
        .stored("select id from work_item where state <> 'DONE' and kind like 'zoom.%'")
        .isEmpty();
  }
}
