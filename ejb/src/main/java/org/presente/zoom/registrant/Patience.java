package org.presente.zoom.registrant;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for slow work only so long; the work itself goes on and is recorded. */
@Singleton
class Patience {
  private static final int AT_A_TIME = 24;

  private final Semaphore places = new Semaphore(AT_A_TIME);

  @Resource private ManagedExecutorService executor;

  /** Empty when it did not end in time, or could not begin because too many wait already. */
  <T> Optional<T> await(Duration time, Callable<T> work) {
    if (!places.tryAcquire()) {
      return Optional.empty();
    }
    try {
      Future<T> result = executor.submit(work);
      return Optional.of(result.get(time.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | RejectedExecutionException late) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } finally {
      places.release();
    }
  }
}
