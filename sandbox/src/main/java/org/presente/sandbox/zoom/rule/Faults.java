package org.presente.sandbox.zoom.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The failures that were ordered and have not happened yet, and those that come by chance. */
public final class Faults {
  private final List<Fault> waiting = new ArrayList<>();
  private Optional<RandomFaults> byChance = Optional.empty();
  private Random random = new Random(0);

  public synchronized void add(Fault fault) {
    waiting.add(fault);
  }

  /** From now on calls fail by chance, until {@link #clear()}. */
  public synchronized void byChance(RandomFaults rule) {
    byChance = Optional.of(rule);
    random = new Random(rule.seed());
  }

  public synchronized void clear() {
    waiting.clear();
    byChance = Optional.empty();
  }

  public synchronized List<Fault> waiting() {
    return List.copyOf(waiting);
  }

  /** The first failure ordered for this operation; it is used up by one. */
  public synchronized Optional<Fault> take(String operationId) {
    return take(operationId, "");
  }

  /**
   * @param path of the call with its query, decoded
   */
  public synchronized Optional<Fault> take(String operationId, String path) {
    for (int i = 0; i < waiting.size(); i++) {
      var fault = waiting.get(i);
      if (fault.matches(operationId, path)) {
        if (fault.times() == 1) {
          waiting.remove(i);
        } else {
          waiting.set(i, fault.once());
        }
        return Optional.of(fault);
      }
    }
    return byChance.flatMap(rule -> rule.draw(random, operationId));
  }
}
