package org.presente.zoom.meeting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.presente.zoom.account.Sentence;
import org.presente.zoom.api.ZoomMeeting;
import org.presente.zoom.meeting.domain.MeetingCode;
import org.presente.zoom.meeting.domain.MeetingPlan;
import org.presente.zoom.meeting.domain.SeriesPlan;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.OccurrenceEntity;
import org.presente.zoom.meeting.persistence.Wish;

/** Stored wishes as plans for Zoom. */
@Singleton
public class MeetingPlans {
  private final MeetingSecrets secrets;
  private final CourseParts courses;
  private final Clock clock;

  @Inject
  public MeetingPlans(MeetingSecrets secrets, CourseParts courses, Clock clock) {
    this.secrets = secrets;
    this.courses = courses;
    this.clock = clock;
  }

  public MeetingPlan of(MeetingEntity meeting) {
    Wish wish = meeting.wish();
    return new MeetingPlan(
        new MeetingCode(meeting.code()),
        wish.topic(),
        wish.start(),
        wish.duration(),
        wish.zone(),
        secrets.openPasscode(wish.sealedPasscode()),
        wish.hasWaitingRoom(),
        meeting.zoom().isRegistered(),
        wish.recurrence().map(rule -> new SeriesPlan(rule, coming(meeting))),
        wish.options(),
        courses.of(meeting),
        meeting.zoom().isAttached(),
        wish.format());
  }

  private List<SeriesPlan.Date> coming(MeetingEntity meeting) {
    return meeting.dates().stream()
        .filter(date -> date.start().isAfter(clock.instant()))
        .map(OccurrenceEntity::wish)
        .toList();
  }

  /** Students need the passcode there is and the registration there is, not those wished for. */
  public void keepAccess(MeetingEntity meeting, ZoomMeeting actual) {
    String known = secrets.openPasscode(meeting.wish().sealedPasscode());
    if (!actual.passcode().equals(known)) {
      meeting.passcodeOnZoom(secrets.sealPasscode(actual.passcode()));
    }
    if (meeting.zoom().isRegistered() && !MeetingPlan.registers(actual)) {
      meeting.registers(false, Sentence.REGISTRATION_DROPPED);
    }
  }
}
