package org.presente.host.deeplinking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What somebody chose.
 *
 * @param lessonIds of the course, in the order they shall appear
 * @param points above zero; empty for lessons without a column in the gradebook
 * @param dated whether the platform is told when the classes are
 */
public record Choice(List<Long> lessonIds, Optional<BigDecimal> points, boolean dated) {
  public Choice {
    lessonIds = List.copyOf(lessonIds);
    points.filter(value -> value.signum() <= 0).ifPresent(Choice::refuse);
  }

  private static void refuse(BigDecimal points) {
    throw new IllegalArgumentException("points must be above 0, not " + points);
  }
}
