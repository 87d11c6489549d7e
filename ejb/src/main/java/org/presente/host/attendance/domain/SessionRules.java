package org.presente.host.attendance.domain;

import java.time.Duration;
import org.presente.host.attendance.domain.measure.Fraction;
import org.presente.host.attendance.domain.session.Basis;

/**
 * What a course asks of a session beside the mark policy.
 *
 * @param teacherShare staff must be present for this share or nobody is graded; zero: not asked
 * @param shortest a class that ran shorter is not graded
 * @param excuseBeforeEnrolment spares the absence from classes that ended before somebody enrolled;
 *     it never takes away a mark of somebody who was there
 */
public record SessionRules(
    Basis basis, Fraction teacherShare, Duration shortest, boolean excuseBeforeEnrolment) {

  public static final SessionRules DEFAULT =
      new SessionRules(Basis.HELD, Fraction.ZERO, Duration.ZERO, true);

  public SessionRules with(Basis other) {
    return new SessionRules(other, teacherShare, shortest, excuseBeforeEnrolment);
  }

  public SessionRules withTeacherShare(Fraction share) {
    return new SessionRules(basis, share, shortest, excuseBeforeEnrolment);
  }

  public SessionRules withShortest(Duration duration) {
    return new SessionRules(basis, teacherShare, duration, excuseBeforeEnrolment);
  }

  public SessionRules withoutEnrolmentExcuse() {
    return new SessionRules(basis, teacherShare, shortest, false);
  }
}
