package org.presente.bench.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/**
 * One kind of request, sent many times by a fixed number of callers.
 *
 * @param wall from the first request to the last answer
 * @param cpu what the server's process used meanwhile
 * @param nanos of each request, in the order of their numbers
 */
record Phase(String name, Duration wall, Duration cpu, long[] nanos) {
  static final int CONCURRENCY = 8;

  static Phase run(String name, int count, ToolProcess tool, IntConsumer request)
      throws InterruptedException, ExecutionException {
    long[] nanos = new long[count];
    AtomicInteger next = new AtomicInteger();
    Duration cpuBefore = tool.cpu();
    long begin = System.nanoTime();
    ExecutorService callers = Executors.newFixedThreadPool(CONCURRENCY);
    List<Future<?>> running = new ArrayList<>();
    for (int caller = 0; caller < CONCURRENCY; caller++) {
      running.add(callers.submit(() -> sendAll(next, nanos, request)));
    }
    for (Future<?> each : running) {
      each.get();
    }
    callers.shutdown();
    Duration wall = Duration.ofNanos(System.nanoTime() - begin);
    return new Phase(name, wall, tool.cpu().minus(cpuBefore), nanos);
  }

  private static void sendAll(AtomicInteger next, long[] nanos, IntConsumer request) {
    for (int i = next.getAndIncrement(); i < nanos.length; i = next.getAndIncrement()) {
      long begin = System.nanoTime();
      request.accept(i);
      nanos[i] = System.nanoTime() - begin;
    }
  }

  /** Two requests of one launch as one: their times add up. */
  Phase and(String both, Phase other) {
    long[] sum = new long[nanos.length];
    Arrays.setAll(sum, i -> nanos[i] + other.nanos[i]);
    return new Phase(both, wall.plus(other.wall), cpu.plus(other.cpu), sum);
  }

  double perSecond() {
    return nanos.length / (wall.toNanos() / 1e9);
  }

  double cpuMillisEach() {
    return cpu.toNanos() / 1e6 / nanos.length;
  }

  double wallMillisEach() {
    return wall.toNanos() / 1e6 / nanos.length;
  }

  double percentileMillis(int percent) {
    long[] sorted = nanos.clone();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
  }
}
