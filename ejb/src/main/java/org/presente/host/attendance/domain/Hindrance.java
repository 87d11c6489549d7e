package org.presente.host.attendance.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.attendance.domain.mark.Mark;
import org.presente.host.attendance.domain.mark.MarkReason;
import org.presente.host.attendance.domain.measure.Fraction;
import org.presente.host.attendance.domain.measure.IntervalSet;
import org.presente.host.attendance.domain.session.Basis;
import org.presente.host.attendance.domain.session.GradedPeriod;
import org.presente.host.attendance.domain.session.Presence;
import org.presente.host.attendance.domain.session.PresenceRow;

/** Why nobody of a session is graded, and the mark that everybody gets instead. */
record Hindrance(SessionFlag flag, Mark mark) {

  /** All there are; the first one tells the mark. */
  static List<Hindrance> find(
      SessionInput input, GradedPeriod period, List<PresenceRow> rows, List<PresenceRow> ofStaff) {
    if (input.occurrence().cancelled()) {
      return List.of(
          new Hindrance(SessionFlag.CLASS_CANCELLED, Mark.excused(MarkReason.CLASS_CANCELLED)));
    }
    if (period instanceof GradedPeriod.NotHeld) {
      return List.of(new Hindrance(SessionFlag.NOT_HELD, Mark.notGraded(MarkReason.NOT_HELD)));
    }
    return Stream.of(
            when(rows.isEmpty(), SessionFlag.NO_EVIDENCE, MarkReason.NO_EVIDENCE),
            when(isTooShort(input), SessionFlag.CLASS_TOO_SHORT, MarkReason.CLASS_TOO_SHORT),
            when(
                teacherShare(input, period, ofStaff).isLessThan(input.rules().teacherShare()),
                SessionFlag.TEACHER_NOT_PRESENT,
                MarkReason.TEACHER_NOT_PRESENT))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Hindrance> when(boolean so, SessionFlag flag, MarkReason reason) {
    return so ? Optional.of(new Hindrance(flag, Mark.notGraded(reason))) : Optional.empty();
  }

  private static boolean isTooShort(SessionInput input) {
    IntervalSet held =
        GradedPeriod.of(input.occurrence(), input.instances(), Basis.HELD).intervals();
    return held.length().compareTo(input.rules().shortest()) < 0;
  }

  private static Fraction teacherShare(
      SessionInput input, GradedPeriod period, List<PresenceRow> ofStaff) {
    IntervalSet present = Presence.of(ofStaff, input.occurrence().scheduled()).intervals();
    return Fraction.of(present.intersect(period.intervals()).length(), period.intervals().length());
  }
}
