package org.presente.host.task;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.presente.host.database.Transactions;
import org.presente.host.task.persistence.TaskEntity;
import org.presente.host.task.persistence.TaskRepository;
import org.presente.host.task.persistence.WorkItem;
import org.presente.host.task.persistence.WorkRepository;

/** Does on the test's own thread what dispatcher and runner do on the server's. */
public final class WorkBench {
  private static final Logger LOG = Logger.getLogger(WorkBench.class.getName());
  private static final int MOST = 10_000;

  @Inject private WorkClaims claims;
  @Inject private WorkRepository works;
  @Inject private TaskRepository tasks;
  @Inject private NodeLease node;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  /**
   * Claims and handles what is due until nothing is.
   *
   * @return how many pieces
   */
  public int workOff(Collection<WorkHandler> handlers) {
    Map<String, WorkHandler> byKind =
        handlers.stream().collect(Collectors.toMap(WorkHandler::kind, Function.identity()));
    int all = 0;
    int round = round(byKind);
    while (round > 0 && all < MOST) {
      all += round;
      round = round(byKind);
    }
    return all;
  }

  private int round(Map<String, WorkHandler> byKind) {
    int done = 0;
    for (Long id : claims.claimable(MOST)) {
      if (byKind.containsKey(kindOf(id)) && handled(id, byKind)) {
        done++;
      }
    }
    return done;
  }

  private String kindOf(long id) {
    return transactions.inNew(() -> works.locked(id).map(WorkItem::kind).orElse(""));
  }

  private boolean handled(long id, Map<String, WorkHandler> byKind) {
    Optional<Work> claimed = claims.claim(id);
    claimed.ifPresent(work -> handle(work, byKind.get(work.kind())));
    return claimed.isPresent();
  }

  private void handle(Work work, WorkHandler handler) {
    try {
      claims.record(work, handler.handle(work));
    } catch (StaleLease lost) {
      LOG.log(Level.FINE, "taken over", lost);
    } catch (RuntimeException failure) {
      claims.recordFailure(work, failure);
    }
  }

  /** Claims a piece of work and dies with it: its lease ends, nothing is recorded. */
  public Work claimAndDie(String kind, String subject) {
    Work work =
        transactions.inNew(
            () -> {
              WorkItem item = works.find(kind, subject).orElseThrow();
              item.claim("a dead node", node.now().minusSeconds(1));
              return new Work(
                  item.id(),
                  item.kind(),
                  item.subject(),
                  item.attempts(),
                  new Lease(item.id(), item.fence()));
            });
    return work;
  }

  /** Runs a task once, with a lease that stands. */
  public String run(ScheduledTask task) {
    return task.run(transactions.inNew(() -> lease(task)));
  }

  private TaskLease lease(ScheduledTask task) {
    TaskEntity row = tasks.locked(task.name()).orElseGet(() -> added(task.name()));
    Optional<Instant> wellUntil = row.wellUntil();
    Instant now = clock.instant();
    long fence = row.claim(node.owner(), node.until(), now, now.plus(task.every()));
    return new TaskLease(task.name(), fence, wellUntil, tasks, transactions);
  }

  private TaskEntity added(String name) {
    TaskEntity entity = new TaskEntity(name, clock.instant());
    tasks.add(entity);
    return entity;
  }
}
