package org.presente.host.plugin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Values that are read often and decided seldom. One that is older than a few seconds is read anew,
 * so that nodes need not tell each other of a change.
 */
final class SecondsOld<K, V> {
  static final int MOST = 5;

  /** Beyond it everything is thrown out: a node rarely works with so many courses at a time. */
  private static final int ENTRIES = 5_000;

  private final ConcurrentMap<K, Read<V>> known = new ConcurrentHashMap<>();
  private final Clock clock;
  private final Function<K, V> source;
  private volatile Instant forgotten = Instant.EPOCH;

  SecondsOld(Clock clock, Function<K, V> source) {
    this.clock = clock;
    this.source = source;
  }

  V get(K key) {
    Instant now = clock.instant();
    Read<V> last = known.get(key);
    if (last != null && last.isFreshAt(now)) {
      return last.value();
    }
    if (known.size() > ENTRIES) {
      known.clear();
    }
    V value = source.apply(key);
    if (!isFresh(forgotten, now)) {
      known.put(key, new Read<>(value, now));
    }
    return value;
  }

  /**
   * This node sees its own change at once: as long as the transaction of the change may still run,
   * others read what was before it, and nothing they read is kept.
   */
  void forget() {
    forgotten = clock.instant();
    known.clear();
  }

  private static boolean isFresh(Instant at, Instant now) {
    return Duration.between(at, now).abs().toSeconds() < MOST;
  }

  private record Read<V>(V value, Instant at) {
    boolean isFreshAt(Instant now) {
      return isFresh(at, now);
    }
  }
}
