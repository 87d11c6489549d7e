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
    known.put(key, new Read<>(value, now));
    return value;
  }

  /** This node sees its own change at once. */
  void forget() {
    known.clear();
  }

  private record Read<V>(V value, Instant at) {
    boolean isFreshAt(Instant now) {
      return Duration.between(at, now).abs().toSeconds() < MOST;
    }
  }
}
