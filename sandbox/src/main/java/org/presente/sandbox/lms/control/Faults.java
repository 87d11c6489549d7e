package org.presente.sandbox.lms.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Failures waiting for the next requests, first in first out for each endpoint. */
public final class Faults {
  private final Map<Endpoint, List<Fault>> waiting = new EnumMap<>(Endpoint.class);

  /** The next {@code times} requests to the endpoint meet this fault. */
  public synchronized void enqueue(Endpoint endpoint, Fault fault, int times) {
    List<Fault> queue = waiting.computeIfAbsent(endpoint, key -> new ArrayList<>());
    for (int i = 0; i < times; i++) {
      queue.add(fault);
    }
  }

  /** Takes the first waiting fault that concerns this request. */
  synchronized Optional<Fault> take(Endpoint endpoint, Predicate<Fault> concerns) {
    List<Fault> queue = waiting.getOrDefault(endpoint, new ArrayList<>());
    Optional<Fault> found = queue.stream().filter(concerns).findFirst();
    found.ifPresent(queue::remove);
    return found;
  }

  public synchronized int waiting(Endpoint endpoint) {
    return waiting.getOrDefault(endpoint, List.of()).size();
  }

  public synchronized void clear() {
    waiting.clear();
  }
}
