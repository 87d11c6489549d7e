package org.presente.zoom.meeting.backup;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.presente.host.backup.DateShift;
import org.presente.host.roster.CourseGroupView;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.domain.Recurrence;
import org.presente.zoom.meeting.domain.Timing;

/**
 * A meeting as a file has it.
 *
 * @param lesson the file's key
 * @param draft with an empty passcode if the file has none
 * @param host whom the file names
 * @param groups that the draft means: in a file it has no ids of them
 * @param dates what was decided about single dates of a series
 */
record FileMeeting(
    String lesson, MeetingDraft draft, Host host, List<Date> dates, GroupNames groups) {
  FileMeeting {
    dates = List.copyOf(dates);
  }

  /**
   * Who holds it.
   *
   * @param id Zoom's, of whichever account
   */
  record Host(String id, String email) {
    /** As choices name it. */
    String name() {
      return email.isEmpty() ? id : email;
    }
  }

  /**
   * A date that is cancelled or moved, by its place among those that the rule gives.
   *
   * @param start empty where it is cancelled
   */
  record Date(int ordinal, Optional<LocalDateTime> start, int minutes) {
    Date shifted(DateShift shift) {
      return new Date(ordinal, start.map(shift::of), minutes);
    }
  }

  /** Moved by weeks, with the end of the series; the weekday and the hour stay. */
  FileMeeting shifted(DateShift shift) {
    if (draft.timing() == Timing.ANY_TIME) {
      return this;
    }
    MeetingDraft moved =
        new MeetingDraft(
            draft.topic(),
            shift.of(draft.start()),
            draft.duration(),
            draft.zone(),
            draft.passcode(),
            draft.waitingRoom(),
            draft.hostId(),
            draft.recurrence().map(rule -> shifted(rule, shift)),
            draft.options(),
            draft.format());
    return new FileMeeting(
        lesson, moved, host, dates.stream().map(date -> date.shifted(shift)).toList(), groups);
  }

  private static Recurrence shifted(Recurrence rule, DateShift shift) {
    return rule.end() instanceof Recurrence.End.Until until
        ? new Recurrence(rule.rule(), new Recurrence.End.Until(shift.of(until.lastDay())))
        : rule;
  }

  FileMeeting hostedBy(String hostId) {
    return new FileMeeting(lesson, with(hostId, draft.passcode()), host, dates, groups);
  }

  FileMeeting opening(String passcode) {
    return new FileMeeting(lesson, with(draft.hostId(), passcode), host, dates, groups);
  }

  /** For a course with these groups. */
  FileMeeting in(List<CourseGroupView> courses) {
    return new FileMeeting(
        lesson, draft.with(groups.onto(draft.options(), courses)), host, dates, groups);
  }

  private MeetingDraft with(String hostId, String passcode) {
    return new MeetingDraft(
        draft.topic(),
        draft.start(),
        draft.duration(),
        draft.zone(),
        passcode,
        draft.waitingRoom(),
        hostId,
        draft.recurrence(),
        draft.options(),
        draft.format());
  }

  ZoneId zone() {
    return draft.zone();
  }

  /** Whether both mean the same to the people of the course. */
  boolean isLike(FileMeeting other) {
    boolean open = draft.passcode().isEmpty() || other.draft.passcode().isEmpty();
    return other
            .with(other.draft.hostId(), open ? "" : other.draft.passcode())
            .equals(with(draft.hostId(), open ? "" : draft.passcode()))
        && dates.equals(other.dates);
  }
}
