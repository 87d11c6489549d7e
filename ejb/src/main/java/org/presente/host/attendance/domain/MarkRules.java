package org.presente.host.attendance.domain;

import java.util.List;
import org.presente.host.attendance.domain.identity.Member;
import org.presente.host.attendance.domain.mark.Attended;
import org.presente.host.attendance.domain.mark.Mark;
import org.presente.host.attendance.domain.mark.MarkReason;
import org.presente.host.attendance.domain.session.GradedPeriod;
import org.presente.host.attendance.domain.session.Presence;

/** What comes before the mark policy: excuses, hindrances, absence. */
record MarkRules(SessionInput input, GradedPeriod period, List<Hindrance> hindrances) {

  Mark markFor(Member member, Presence presence) {
    if (input.excused().contains(member.id())) {
      return Mark.excused(MarkReason.EXCUSED_BY_HAND);
    }
    if (input.given().containsKey(member.id())) {
      return input.grading().given(input.given().get(member.id()));
    }
    if (enrolledLater(member) && presence.intervals().isEmpty()) {
      return Mark.excused(MarkReason.ENROLLED_LATER);
    }
    return hindrances.stream()
        .findFirst()
        .map(Hindrance::mark)
        .or(
            () ->
                Attended.of(presence.intervals(), period.intervals()).map(input.grading()::markFor))
        .orElseGet(() -> absent(presence));
  }

  private boolean enrolledLater(Member member) {
    return input.rules().excuseBeforeEnrolment()
        && !member.enrolledFrom().isBefore(input.occurrence().scheduled().endExclusive());
  }

  private Mark absent(Presence presence) {
    if (!input.finalised()) {
      return Mark.notGraded(MarkReason.NOT_FINAL);
    }
    return input
        .grading()
        .absent(
            presence.rowKeys().isEmpty() ? MarkReason.NEVER_APPEARED : MarkReason.NO_TIME_IN_CLASS);
  }
}
