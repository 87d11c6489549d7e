package org.presente.host.outbound;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.presente.host.database.Transactions;
import org.presente.host.outbound.persistence.CallEntity;
import org.presente.host.outbound.persistence.CallRepository;
import org.presente.host.task.HeartbeatTimer.Beat;

/**
 * What was called in the last 24 hours. A call is noted in memory and costs its caller nothing;
 * each beat of this node's heart writes what has come together. Of a storm of calls the oldest are
 * dropped.
 */
@Singleton
public class CallLog {
  public static final Duration SHOWN = Duration.ofHours(24);

  static final int WAITING = 2_000;
  private static final int MOST_HELD = 500;

  private final BlockingQueue<CallView> noted = new LinkedBlockingQueue<>(WAITING);
  private final CallRepository repository;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  public CallLog(CallRepository repository, Transactions transactions, Clock clock) {
    this.repository = repository;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** From any thread, inside a transaction or not. */
  public void note(CallView call) {
    while (!noted.offer(call)) {
      noted.poll();
    }
  }

  void onBeat(@Observes Beat beat) {
    write();
  }

  /** Writes what was noted so far. */
  public void write() {
    List<CallView> calls = new ArrayList<>();
    noted.drainTo(calls);
    if (!calls.isEmpty()) {
      transactions.runInNew(() -> calls.forEach(call -> repository.add(new CallEntity(call))));
    }
  }

  /** The newest first. */
  public List<CallView> lately(boolean failedOnly, int first, int most) {
    return repository.since(clock.instant().minus(SHOWN), failedOnly, first, most).stream()
        .map(CallEntity::view)
        .toList();
  }

  /** Who is left alone at this moment, by peer and operation, each with the call that says so. */
  public List<CallView> heldBack() {
    Instant now = clock.instant();
    Map<List<String>, CallView> newest = new LinkedHashMap<>();
    repository.heldBack(now.minus(SHOWN), MOST_HELD).stream()
        .map(CallEntity::view)
        .filter(call -> call.happenedAt().plus(call.retryAfter().orElseThrow()).isAfter(now))
        .forEach(call -> newest.putIfAbsent(List.of(call.peer(), call.operation()), call));
    return List.copyOf(newest.values());
  }
}
