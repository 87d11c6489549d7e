package org.presente.host.gradebook.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * Whose mark stands in the gradebook, judged by its value: LTI carries no flag for a mark that a
 * person changed.
 */
public sealed interface Standing {
  /** Nothing, or something of ours that is not what we want now: write. */
  record Replaceable() implements Standing {}

  /** What we want is there: an earlier try got through, or somebody typed the same. */
  record Wanted() implements Standing {}

  /**
   * A person put it there: keep.
   *
   * @param points in our maximum
   */
  record OfSomebodyElse(BigDecimal points) implements Standing {}

  /**
   * What the platform says.
   *
   * @param maximum its own, which need not be ours
   */
  record Reading(BigDecimal score, BigDecimal maximum) {}

  /**
   * @param wanted what we are about to write, of {@code maximum}
   * @param ours what we sent, or tried to
   */
  static Standing of(
      Reading current, BigDecimal wanted, Collection<BigDecimal> ours, BigDecimal maximum) {
    BigDecimal tolerance = tolerance(current.maximum(), maximum);
    BigDecimal points =
        current.score().multiply(maximum).divide(current.maximum(), 4, RoundingMode.HALF_UP);
    if (isClose(points, wanted, tolerance)) {
      return new Wanted();
    }
    return ours.stream().anyMatch(own -> isClose(points, own, tolerance))
        ? new Replaceable()
        : new OfSomebodyElse(points);
  }

  private static boolean isClose(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
    return one.subtract(other).abs().compareTo(tolerance) <= 0;
  }

  /** Half a hundredth in the coarser of the two scales: platforms round to two decimals or more. */
  private static BigDecimal tolerance(BigDecimal theirs, BigDecimal maximum) {
    BigDecimal scale = maximum.divide(theirs, 6, RoundingMode.HALF_UP).max(BigDecimal.ONE);
    return scale.multiply(new BigDecimal("0.0051"));
  }
}
