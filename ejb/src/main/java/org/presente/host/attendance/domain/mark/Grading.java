package org.presente.host.attendance.domain.mark;

import java.math.BigDecimal;
import org.presente.host.attendance.domain.measure.Fraction;

/**
 * A policy with what it takes to write points.
 *
 * @param maximum of the line item, above zero
 */
public record Grading(MarkPolicy policy, BigDecimal maximum, AbsentAs absentAs) {

  public static final Grading PROPORTIONAL =
      new Grading(new MarkPolicy.Proportional(), BigDecimal.valueOf(100), AbsentAs.ZERO);

  public Grading {
    if (maximum.signum() <= 0) {
      throw new IllegalArgumentException("A mark has a maximum above zero");
    }
  }

  public Grading with(MarkPolicy other) {
    return new Grading(other, maximum, absentAs);
  }

  public Grading outOf(BigDecimal points) {
    return new Grading(policy, points, absentAs);
  }

  public Grading with(AbsentAs other) {
    return new Grading(policy, maximum, other);
  }

  public Mark markFor(Attended attended) {
    Outcome outcome = policy.judge(attended);
    return outcome.status() == MarkStatus.ABSENT && absentAs == AbsentAs.BLANK
        ? absent(outcome.reason())
        : new Mark.Points(
            outcome.status(), outcome.reason(), outcome.credit().times(Fraction.of(maximum)));
  }

  /** Points that somebody of the staff gave by hand, at most the maximum. */
  public Mark given(Fraction points) {
    Fraction full = Fraction.of(maximum);
    MarkStatus some = points.isLessThan(full) ? MarkStatus.PARTIAL : MarkStatus.PRESENT;
    return new Mark.Points(
        points.equals(Fraction.ZERO) ? MarkStatus.ABSENT : some,
        MarkReason.GIVEN_BY_HAND,
        points.atMost(full));
  }

  public Mark absent(MarkReason reason) {
    return absentAs == AbsentAs.BLANK
        ? new Mark.Blank(MarkStatus.ABSENT, reason)
        : new Mark.Points(MarkStatus.ABSENT, reason, Fraction.ZERO);
  }
}
