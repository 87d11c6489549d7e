package org.presente.sandbox.zoom.rule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Failures by chance, the same ones for the same seed and the same calls.
 *
 * @param rate share of the calls that fail, 0 to 1
 * @param kinds of which one is drawn for each failure
 * @param delay for {@link Fault.Kind#SLOW}
 */
public record RandomFaults(long seed, double rate, List<Fault.Kind> kinds, Duration delay) {
  public RandomFaults {
    kinds = List.copyOf(kinds);
    if (rate < 0 || rate > 1 || kinds.isEmpty()) {
      throw new IllegalArgumentException("The rate is 0 to 1, and at least one kind is needed");
    }
  }

  Optional<Fault> draw(Random random, String operationId) {
    return random.nextDouble() < rate
        ? Optional.of(new Fault(operationId, kinds.get(random.nextInt(kinds.size())), 1, delay))
        : Optional.empty();
  }
}
