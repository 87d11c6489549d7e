package org.presente.host.attendance.domain.mark;

import java.math.BigDecimal;
import java.util.Optional;
import org.presente.host.attendance.domain.measure.Fraction;

/** A member's mark for one session. */
public sealed interface Mark {

  MarkStatus status();

  MarkReason reason();

  /** What the gradebook gets, two decimals; empty when nothing is to be written. */
  Optional<BigDecimal> points();

  /**
   * @param exact points out of the maximum, not rounded
   */
  record Points(MarkStatus status, MarkReason reason, Fraction exact) implements Mark {
    @Override
    public Optional<BigDecimal> points() {
      return Optional.of(exact.rounded());
    }
  }

  /** Left blank: absent by policy, excused, or not graded. */
  record Blank(MarkStatus status, MarkReason reason) implements Mark {
    @Override
    public Optional<BigDecimal> points() {
      return Optional.empty();
    }
  }

  static Mark excused(MarkReason reason) {
    return new Blank(MarkStatus.EXCUSED, reason);
  }

  static Mark notGraded(MarkReason reason) {
    return new Blank(MarkStatus.NOT_GRADED, reason);
  }
}
