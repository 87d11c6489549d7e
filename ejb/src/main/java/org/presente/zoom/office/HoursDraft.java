package org.presente.zoom.office;

import java.util.List;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.domain.MeetingOptions;

/**
 * Office hours as the instructor fills them in.
 *
 * @param meeting title, dates and host; how it lets people in is not a matter of choice
 */
public record HoursDraft(MeetingDraft meeting, OfficeTerms terms) {
  private static final int NOT_BEFORE_THE_HOST = -1;

  /** With a waiting room, and without what would let two students meet or be recorded. */
  MeetingDraft privately() {
    return new MeetingDraft(
        meeting.topic(),
        meeting.start(),
        meeting.duration(),
        meeting.zone(),
        meeting.passcode(),
        true,
        meeting.hostId(),
        meeting.recurrence(),
        new MeetingOptions(
            NOT_BEFORE_THE_HOST,
            false,
            false,
            false,
            false,
            MeetingOptions.Audio.BOTH,
            MeetingOptions.Recording.NONE,
            List.of(),
            false));
  }
}
