package org.presente.host.task;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.presente.host.audit.Incidents;
import org.presente.host.database.Contention;
import org.presente.host.database.Transactions;
import org.presente.host.task.persistence.TaskEntity;
import org.presente.host.task.persistence.TaskRepository;

/** Runs every task that is due, once in a cluster. */
@ApplicationScoped
public class TaskRunner {
  private static final Logger LOG = Logger.getLogger(TaskRunner.class.getName());

  @Inject private Instance<ScheduledTask> tasks;
  @Inject private TaskRepository repository;
  @Inject private Transactions transactions;
  @Inject private Incidents incidents;
  @Inject private LostRaces races;
  @Inject private NodeLease node;
  @Inject private Clock clock;

  @Resource private ManagedExecutorService executor;

  private final Map<String, Long> running = new ConcurrentHashMap<>();

  /** Starts the due tasks on the server's threads, and renews the leases of those running here. */
  public void beat() {
    running.forEach((name, fence) -> unlessLocked(name, () -> renew(name, fence)));
    for (ScheduledTask task : tasks) {
      unlessLocked(task.name(), () -> claim(task).ifPresent(claimed -> start(task, claimed)));
    }
  }

  /** A task that is just writing, here or elsewhere, holds its row: the next beat looks again. */
  private static void unlessLocked(String task, Runnable step) {
    try {
      step.run();
    } catch (RuntimeException failure) {
      if (!Contention.causes(failure)) {
        throw failure;
      }
      LOG.log(Level.FINE, "the row of task {0} is locked; the next beat looks again", task);
    }
  }

  private Optional<Claimed> claim(ScheduledTask task) {
    return transactions.inNew(
        () -> {
          TaskEntity row = repository.locked(task.name()).orElseGet(() -> added(task));
          return Optional.of(row)
              .filter(it -> it.isDue(clock.instant(), node.now()))
              .map(it -> claimed(it, task));
        });
  }

  private Claimed claimed(TaskEntity row, ScheduledTask task) {
    Optional<Instant> wellUntil = row.wellUntil();
    Instant now = clock.instant();
    long fence = row.claim(node.owner(), node.until(), now, now.plus(task.every()));
    return new Claimed(fence, wellUntil);
  }

  private TaskEntity added(ScheduledTask task) {
    TaskEntity row = new TaskEntity(task.name(), clock.instant());
    repository.add(row);
    return row;
  }

  private void renew(String name, long fence) {
    held(name, fence, row -> row.renew(node.until()));
  }

  private void start(ScheduledTask task, Claimed claimed) {
    running.put(task.name(), claimed.fence());
    try {
      executor.execute(() -> run(task, claimed));
    } catch (RejectedExecutionException busy) {
      running.remove(task.name());
      held(task.name(), claimed.fence(), this::atTheNextBeat);
    }
  }

  private void atTheNextBeat(TaskEntity row) {
    row.finish(clock.instant(), "No thread was free", null);
    row.runAt(clock.instant());
  }

  private void run(ScheduledTask task, Claimed claimed) {
    long fence = claimed.fence();
    try {
      String result =
          task.run(
              new TaskLease(task.name(), fence, claimed.wellUntil(), repository, transactions));
      finish(task, fence, result, null);
      races.forget(task.name());
    } catch (StaleLease lost) {
      LOG.log(Level.INFO, "task {0} was taken over by another node", task.name());
    } catch (RuntimeException failure) {
      failed(task, fence, failure);
    } finally {
      running.remove(task.name());
    }
  }

  private void failed(ScheduledTask task, long fence, RuntimeException failure) {
    if (races.excuse(task.name(), failure)) {
      beginAnew(task, fence);
    } else {
      String code = incidents.report(task.name(), "A scheduled task failed", failure);
      finish(task, fence, failure.toString(), code);
    }
  }

  private void beginAnew(ScheduledTask task, long fence) {
    held(
        task.name(),
        fence,
        row -> {
          row.finish(clock.instant(), "Somebody else wrote the same row", null);
          row.runAt(clock.instant().plus(LostRaces.pause()));
        });
  }

  private void finish(ScheduledTask task, long fence, String result, String incident) {
    held(task.name(), fence, row -> row.finish(clock.instant(), result, incident));
  }

  private void held(String name, long fence, Consumer<TaskEntity> change) {
    transactions.runInNew(
        () -> repository.locked(name).filter(row -> row.isHeldWith(fence)).ifPresent(change));
  }

  /**
   * @param wellUntil as {@link TaskLease#wellUntil}
   */
  private record Claimed(long fence, Optional<Instant> wellUntil) {}
}
