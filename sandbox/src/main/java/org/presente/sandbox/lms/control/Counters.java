package org.presente.sandbox.lms.control;

import java.util.EnumMap;
import java.util.Map;

/** How often each endpoint was asked, faults included. */
public final class Counters {
  private final Map<Endpoint, Long> counts = new EnumMap<>(Endpoint.class);

  synchronized void count(Endpoint endpoint) {
    counts.merge(endpoint, 1L, Long::sum);
  }

  public synchronized long of(Endpoint endpoint) {
    return counts.getOrDefault(endpoint, 0L);
  }

  public synchronized Map<Endpoint, Long> all() {
    Map<Endpoint, Long> all = new EnumMap<>(Endpoint.class);
    for (Endpoint endpoint : Endpoint.values()) {
      all.put(endpoint, of(endpoint));
    }
    return all;
  }

  public synchronized void reset() {
    counts.clear();
  }
}
