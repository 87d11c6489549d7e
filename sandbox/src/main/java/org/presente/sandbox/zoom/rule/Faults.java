package org.presente.sandbox.zoom.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The failures that were ordered and have not happened yet. */
public final class Faults {
  private final List<Fault> waiting = new ArrayList<>();

  public synchronized void add(Fault fault) {
    waiting.add(fault);
  }

  public synchronized void clear() {
    waiting.clear();
  }

  public synchronized List<Fault> waiting() {
    return List.copyOf(waiting);
  }

  /** The first failure ordered for this operation; it is used up by one. */
  public synchronized Optional<Fault> take(String operationId) {
    for (int i = 0; i < waiting.size(); i++) {
      var fault = waiting.get(i);
      if (fault.matches(operationId)) {
        if (fault.times() == 1) {
          waiting.remove(i);
        } else {
          waiting.set(i, fault.once());
        }
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }
}
