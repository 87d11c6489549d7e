package org.presente.host.attendance.domain.mark;

import java.math.BigDecimal;
import java.time.Duration;
import org.presente.host.attendance.domain.measure.Fraction;

/** How presence becomes a mark. */
public sealed interface MarkPolicy permits MarkPolicy.Simple, Thresholds {

  Outcome judge(Attended attended);

  /** Policies that ask for the time present and nothing else. */
  sealed interface Simple extends MarkPolicy {

    Fraction credit(Attended attended);

    @Override
    default Outcome judge(Attended attended) {
      Fraction credit = credit(attended);
      return credit.equals(Fraction.ONE)
          ? new Outcome(MarkStatus.PRESENT, MarkReason.ATTENDED, credit)
          : new Outcome(MarkStatus.PARTIAL, MarkReason.BELOW_SHARE, credit);
    }
  }

  /** The share of the class, as it is. */
  record Proportional() implements Simple {
    @Override
    public Fraction credit(Attended attended) {
      return attended.share();
    }
  }

  /** All or nothing from a share on. */
  record PassFail(Fraction passFrom) implements Simple {
    @Override
    public Fraction credit(Attended attended) {
      return attended.share().isLessThan(passFrom) ? Fraction.ZERO : Fraction.ONE;
    }
  }

  /** Full mark for having been there at all. */
  record Entry() implements Simple {
    @Override
    public Fraction credit(Attended attended) {
      return Fraction.ONE;
    }
  }

  /**
   * Points for each minute, seconds counted, up to a maximum; scaled when the line item's maximum
   * is another.
   */
  record PointsPerMinute(BigDecimal perMinute, BigDecimal maximum) implements Simple {

    public PointsPerMinute {
      if (perMinute.signum() < 0 || maximum.signum() <= 0) {
        throw new IllegalArgumentException("Points are not negative and have a maximum");
      }
    }

    @Override
    public Fraction credit(Attended attended) {
      return Fraction.of(attended.present().length(), Duration.ofMinutes(1))
          .times(Fraction.of(perMinute))
          .dividedBy(Fraction.of(maximum))
          .atMost(Fraction.ONE);
    }
  }
}
