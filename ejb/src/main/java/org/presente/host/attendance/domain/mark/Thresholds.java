package org.presente.host.attendance.domain.mark;

import java.time.Duration;
import org.presente.host.attendance.domain.measure.Fraction;

/**
 * Present, late, partial or absent by minutes and shares. A limit is still kept by who meets it
 * exactly: "late after 6 minutes" begins after 6:00, "75 %" includes 75 %.
 *
 * @param leftEarlyBefore leaving longer than this before the end is partial
 * @param partialFrom below this share is absent
 * @param presentFrom below this share is partial
 */
public record Thresholds(
    Duration lateAfter,
    Duration absentAfter,
    Duration leftEarlyBefore,
    Fraction partialFrom,
    Fraction presentFrom,
    Credits credits)
    implements MarkPolicy {

  /** For a limit in minutes that is not used. */
  public static final Duration NEVER = Duration.ofDays(36_500);

  /** What each status is worth, as part of the maximum. */
  public record Credits(Fraction present, Fraction late, Fraction partial, Fraction absent) {
    public static final Credits HALF_FOR_LATE_OR_PARTIAL =
        new Credits(Fraction.ONE, Fraction.of(1, 2), Fraction.of(1, 2), Fraction.ZERO);
  }

  public static Thresholds byShare(Fraction presentFrom, Fraction partialFrom) {
    return new Thresholds(
        NEVER, NEVER, NEVER, partialFrom, presentFrom, Credits.HALF_FOR_LATE_OR_PARTIAL);
  }

  public static Thresholds byArrival(Duration lateAfter, Duration absentAfter, Fraction share) {
    return new Thresholds(
        lateAfter, absentAfter, NEVER, share, share, Credits.HALF_FOR_LATE_OR_PARTIAL);
  }

  public Thresholds withLeftEarlyBefore(Duration limit) {
    return new Thresholds(lateAfter, absentAfter, limit, partialFrom, presentFrom, credits);
  }

  public Thresholds withCredits(Credits other) {
    return new Thresholds(lateAfter, absentAfter, leftEarlyBefore, partialFrom, presentFrom, other);
  }

  /** The hardest consequence first. */
  @Override
  public Outcome judge(Attended attended) {
    if (attended.arrivedAfter().compareTo(absentAfter) > 0) {
      return outcome(MarkStatus.ABSENT, MarkReason.ARRIVED_TOO_LATE, credits.absent());
    }
    if (attended.share().isLessThan(partialFrom)) {
      return outcome(MarkStatus.ABSENT, MarkReason.BELOW_SHARE, credits.absent());
    }
    if (attended.share().isLessThan(presentFrom)) {
      return outcome(MarkStatus.PARTIAL, MarkReason.BELOW_SHARE, credits.partial());
    }
    if (attended.leftBefore().compareTo(leftEarlyBefore) > 0) {
      return outcome(MarkStatus.PARTIAL, MarkReason.LEFT_EARLY, credits.partial());
    }
    if (attended.arrivedAfter().compareTo(lateAfter) > 0) {
      return outcome(MarkStatus.LATE, MarkReason.ARRIVED_LATE, credits.late());
    }
    return outcome(MarkStatus.PRESENT, MarkReason.ATTENDED, credits.present());
  }

  private static Outcome outcome(MarkStatus status, MarkReason reason, Fraction credit) {
    return new Outcome(status, reason, credit);
  }
}
