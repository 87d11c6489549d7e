package org.presente.host.attendance.domain.mark;

import java.time.Duration;
import org.presente.host.attendance.domain.measure.Fraction;

/** Policies under the names that people know from other products. */
public enum MarkPreset {
  PROPORTIONAL(new MarkPolicy.Proportional(), Fraction.ZERO),
  /** Present from 75 %, partial from 10 %. */
  PRESENT_75_PARTIAL_10(
      Thresholds.byShare(Fraction.percent(75), Fraction.percent(10)), Fraction.ZERO),
  /** Late after 6 minutes, absent after 21, and at least half of the class. */
  LATE_AFTER_6_ABSENT_AFTER_21(
      Thresholds.byArrival(Duration.ofMinutes(6), Duration.ofMinutes(21), Fraction.percent(50)),
      Fraction.ZERO),
  /** 60 % passes, and a class counts with the teacher there for half of it. */
  PASS_60_TEACHER_50(new MarkPolicy.PassFail(Fraction.percent(60)), Fraction.percent(50)),
  ENTRY(new MarkPolicy.Entry(), Fraction.ZERO);

  private final MarkPolicy policy;
  private final Fraction teacherShare;

  MarkPreset(MarkPolicy policy, Fraction teacherShare) {
    this.policy = policy;
    this.teacherShare = teacherShare;
  }

  public MarkPolicy policy() {
    return policy;
  }

  public Fraction teacherShare() {
    return teacherShare;
  }
}
