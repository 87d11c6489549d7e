package org.presente.zoom.sync;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.presente.host.task.StaleLease;

/**
 * Does the same work for many things in a few lanes side by side: a call to Zoom is waited for
 * rather than computed. Four lanes stay below every plan's limit for lists at Zoom's usual speed,
 * and leave room for what people wait for.
 */
@Singleton
class Lanes {
  private static final int LANES = 4;

  @Resource private ManagedExecutorService executor;

  /**
   * Comes back when all is done. What fails for one thing stops none of the others.
   *
   * @throws RuntimeException the first failure of the first lane that had one; its others go with
   *     it
   */
  <T> void forEach(List<T> all, Consumer<T> work) {
    List<CompletableFuture<Void>> others =
        IntStream.range(1, Math.min(LANES, all.size()))
            .mapToObj(lane -> begun(() -> drive(lane, all, work)))
            .toList();
    try {
      drive(0, all, work);
    } finally {
      others.forEach(lane -> lane.handle((done, failed) -> done).join());
    }
    others.forEach(Lanes::failIfFailed);
  }

  private static <T> void drive(int lane, List<T> all, Consumer<T> work) {
    RuntimeException first = null;
    for (int i = lane; i < all.size(); i += LANES) {
      try {
        work.accept(all.get(i));
      } catch (StaleLease lost) {
        throw lost; // another node goes on: nothing of ours would be written
      } catch (RuntimeException failed) {
        if (first == null) {
          first = failed;
        } else {
          first.addSuppressed(failed);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }

  private CompletableFuture<Void> begun(Runnable lane) {
    try {
      return CompletableFuture.runAsync(lane, executor);
    } catch (RejectedExecutionException busy) {
      return CompletableFuture.runAsync(lane, Runnable::run);
    }
  }

  private static void failIfFailed(CompletableFuture<Void> lane) {
    try {
      lane.join();
    } catch (CompletionException failed) {
      if (failed.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failed.getCause() instanceof Error cause) {
        throw cause;
      }
      throw failed;
    }
  }
}
