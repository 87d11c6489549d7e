package org.presente.host.attendance.domain;

import java.time.Duration;
import org.presente.host.attendance.domain.measure.Fraction;
import org.presente.host.attendance.domain.measure.Interval;
import org.presente.host.attendance.domain.session.Basis;

/**
 * What a course asks of a session beside the mark policy.
 *
 * @param teacherShare staff must be present for this share or nobody is graded; zero: not asked
 * @param shortest a class that ran shorter is not graded
 * @param overtime how long after the scheduled end presence still counts: who stays longer makes up
 *     for what was missed, up to a full stay
 * @param excuseBeforeEnrolment spares the absence from classes that ended before somebody enrolled;
 *     it never takes away a mark of somebody who was there
 */
public record SessionRules(
    Basis basis,
    Fraction teacherShare,
    Duration shortest,
    Duration overtime,
    boolean excuseBeforeEnrolment) {

  public static final SessionRules DEFAULT =
      new SessionRules(Basis.HELD, Fraction.ZERO, Duration.ZERO, Duration.ZERO, true);

  public SessionRules with(Basis other) {
    return new SessionRules(other, teacherShare, shortest, overtime, excuseBeforeEnrolment);
  }

  public SessionRules withTeacherShare(Fraction share) {
    return new SessionRules(basis, share, shortest, overtime, excuseBeforeEnrolment);
  }

  public SessionRules withShortest(Duration duration) {
    return new SessionRules(basis, teacherShare, duration, overtime, excuseBeforeEnrolment);
  }

  public SessionRules withOvertime(Duration duration) {
    return new SessionRules(basis, teacherShare, shortest, duration, excuseBeforeEnrolment);
  }

  /** The time in which presence counts. */
  Interval window(Interval scheduled) {
    return Interval.of(scheduled.startInclusive(), scheduled.endExclusive().plus(overtime));
  }

  public SessionRules withoutEnrolmentExcuse() {
    return new SessionRules(basis, teacherShare, shortest, overtime, false);
  }
}
