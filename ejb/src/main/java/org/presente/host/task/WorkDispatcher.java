package org.presente.host.task;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.presente.host.database.Contention;

/** Hands claimed work to its handler on the server's threads, a bounded number at a time. */
@ApplicationScoped
public class WorkDispatcher {
  private static final Logger LOG = Logger.getLogger(WorkDispatcher.class.getName());
  private static final int AT_A_TIME = 8;

  @Inject private WorkClaims claims;
  @Inject private Instance<WorkHandler> handlers;

  @Resource private ManagedExecutorService executor;

  private final Semaphore places = new Semaphore(AT_A_TIME);
  private final Map<Long, Lease> running = new ConcurrentHashMap<>();

  /** Work was committed: start it now. */
  void onEnqueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkEnqueued news) {
    inBackground(this::dispatch);
  }

  /** Starts whatever is due, and renews the leases of what runs here. */
  public void beat() {
    running.values().forEach(this::renew);
    dispatch();
  }

  /** Work that is just writing holds its own row: that it lives is seen from that. */
  private void renew(Lease lease) {
    try {
      claims.renew(lease);
    } catch (RuntimeException failure) {
      if (!Contention.causes(failure)) {
        throw failure;
      }
      LOG.log(Level.FINE, "work {0} is writing; its lease is renewed later", lease.workId());
    }
  }

  private void dispatch() {
    for (Long id : claims.claimable(AT_A_TIME * 4)) {
      if (!places.tryAcquire()) {
        return;
      }
      if (!inBackground(() -> handle(id))) {
        places.release();
      }
    }
  }

  private boolean inBackground(Runnable work) {
    try {
      executor.execute(work);
      return true;
    } catch (RejectedExecutionException busy) {
      LOG.log(Level.FINE, "all threads are busy; the next beat goes on", busy);
      return false;
    }
  }

  private void handle(long id) {
    try {
      claimed(id).ifPresent(this::handle);
    } finally {
      places.release();
    }
    if (!claims.claimable(1).isEmpty()) {
      inBackground(this::dispatch);
    }
  }

  /** Nothing where another thread or node has taken it since: whoever writes holds its row. */
  private Optional<Work> claimed(long id) {
    if (running.containsKey(id)) {
      return Optional.empty();
    }
    try {
      return claims.claim(id);
    } catch (RuntimeException failure) {
      if (!Contention.causes(failure)) {
        throw failure;
      }
      LOG.log(Level.FINE, "work {0} is being written elsewhere", id);
      return Optional.empty();
    }
  }

  private void handle(Work work) {
    running.put(work.id(), work.lease());
    try {
      claims.record(work, outcomeOf(work));
    } catch (StaleLease lost) {
      LOG.log(Level.INFO, "work {0} was taken over by another node", work.id());
    } catch (RuntimeException failure) {
      claims.recordFailure(work, failure);
    } finally {
      running.remove(work.id());
    }
  }

  private WorkOutcome outcomeOf(Work work) {
    Optional<WorkHandler> handler =
        handlers.stream().filter(candidate -> candidate.kind().equals(work.kind())).findFirst();
    return handler
        .map(found -> found.handle(work))
        .orElseGet(() -> WorkOutcome.giveUp("Nothing handles work of kind " + work.kind()));
  }
}
