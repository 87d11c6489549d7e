package org.presente.zoom.meeting.backup;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.host.roster.CourseGroups;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.HostView;
import org.presente.zoom.meeting.MeetingDraft;
import org.presente.zoom.meeting.MeetingSecrets;
import org.presente.zoom.meeting.domain.Audience;
import org.presente.zoom.meeting.domain.OccurrenceState;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.OccurrenceEntity;
import org.presente.zoom.meeting.persistence.Wish;

/** Between our rows and what a file has. */
@Singleton
class StoredMeetings {
  private final Connections connections;
  private final MeetingSecrets secrets;
  private final CourseGroups groups;
  private final Clock clock;

  @Inject
  StoredMeetings(
      Connections connections, MeetingSecrets secrets, CourseGroups groups, Clock clock) {
    this.groups = groups;
    this.connections = connections;
    this.secrets = secrets;
    this.clock = clock;
  }

  FileMeeting of(MeetingEntity meeting, String lesson, boolean withPasscode) {
    return of(meeting, lesson, withPasscode, address(meeting));
  }

  /** The address of its host; empty where it is not known. */
  String address(MeetingEntity meeting) {
    return connections
        .host(meeting.connectionId(), meeting.hostId())
        .map(HostView::email)
        .orElse("");
  }

  /**
   * @param email of the host
   */
  FileMeeting of(MeetingEntity meeting, String lesson, boolean withPasscode, String email) {
    Wish wish = meeting.wish();
    MeetingDraft draft =
        new MeetingDraft(
            wish.topic(),
            local(wish.start(), wish.zone()),
            wish.duration(),
            wish.zone(),
            withPasscode ? secrets.openPasscode(wish.sealedPasscode()) : "",
            wish.hasWaitingRoom(),
            meeting.hostId(),
            wish.recurrence(),
            wish.options(),
            wish.format());
    return new FileMeeting(
        lesson,
        draft,
        new FileMeeting.Host(meeting.hostId(), email),
        dates(meeting, draft),
        names(meeting));
  }

  private GroupNames names(MeetingEntity meeting) {
    Audience audience = meeting.wish().options().audience();
    return audience.equals(Audience.everybody())
        ? GroupNames.NONE
        : GroupNames.of(audience, groups.of(meeting.courseId()));
  }

  /** As it would be in this course. */
  FileMeeting in(long courseId, FileMeeting meeting) {
    return meeting.in(groups.of(courseId));
  }

  /** Whether the course has the groups that the meeting means. */
  boolean hasGroups(long courseId, FileMeeting meeting) {
    return meeting.groups().areIn(groups.of(courseId));
  }

  /** Dates that are left from an earlier rule have no place in the present one. */
  private static List<FileMeeting.Date> dates(MeetingEntity meeting, MeetingDraft draft) {
    List<Instant> planned = planned(draft);
    List<FileMeeting.Date> decided = new ArrayList<>();
    for (OccurrenceEntity date : meeting.dates()) {
      int ordinal = planned.indexOf(date.planned());
      if (ordinal >= 0 && date.state() != OccurrenceState.SCHEDULED) {
        decided.add(date(ordinal, date, draft.zone()));
      }
    }
    return decided;
  }

  private static FileMeeting.Date date(int ordinal, OccurrenceEntity date, ZoneId zone) {
    return date.isCancelled()
        ? new FileMeeting.Date(ordinal, Optional.empty(), 0)
        : new FileMeeting.Date(
            ordinal,
            Optional.of(local(date.start(), zone)),
            Math.toIntExact(date.duration().toMinutes()));
  }

  /** By the rule alone, in order. */
  static List<Instant> planned(MeetingDraft draft) {
    return draft.slots(draft.start()).stream().map(slot -> slot.start()).toList();
  }

  /**
   * Does to a meeting's dates what a file says: where it says nothing they are as the rule has
   * them, whatever was decided here. Those that are over stay.
   */
  void decide(MeetingEntity meeting, FileMeeting file) {
    List<Instant> planned = planned(file.draft());
    Map<Instant, FileMeeting.Date> decided = new HashMap<>();
    file.dates().stream()
        .filter(date -> date.ordinal() < planned.size())
        .forEach(date -> decided.put(planned.get(date.ordinal()), date));
    meeting.dates().stream()
        .filter(date -> isToCome(date) && planned.contains(date.planned()))
        .forEach(date -> decide(date, Optional.ofNullable(decided.get(date.planned())), file));
  }

  private boolean isToCome(OccurrenceEntity date) {
    return date.start().isAfter(clock.instant()) && date.planned().isAfter(clock.instant());
  }

  private static void decide(
      OccurrenceEntity date, Optional<FileMeeting.Date> decided, FileMeeting file) {
    if (decided.isEmpty()) {
      if (date.state() != OccurrenceState.SCHEDULED) {
        date.schedule(file.draft().duration());
      }
    } else if (decided.get().start().isPresent()) {
      date.move(
          decided.get().start().get().atZone(file.zone()).toInstant(),
          Duration.ofMinutes(decided.get().minutes()));
    } else {
      date.cancel();
    }
  }

  private static LocalDateTime local(Instant time, ZoneId zone) {
    return LocalDateTime.ofInstant(time, zone);
  }
}
