package org.presente.zoom.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.presente.zoom.account.Connection;
import org.presente.zoom.api.Gathering;
import org.presente.zoom.api.ListedMeeting;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.domain.MeetingCode;
import org.presente.zoom.meeting.domain.Slot;

/**
 * A host's meetings at the beginning of a tick.
 *
 * @param licensed for webinars: then others of theirs may be in the way of a class
 */
record HostMeetings(
    Connection connection, String hostId, List<MeetingFacts> meetings, boolean licensed) {
  private static final Duration EARLY = Duration.ofHours(1);
  private static final Duration LATE = Duration.ofHours(3);

  HostMeetings {
    meetings = List.copyOf(meetings);
  }

  /** When the host is in listed meetings that are not ours and not over, each time once. */
  Set<Slot> otherTimes(List<ListedMeeting> listed, Instant now) {
    Set<Long> ours =
        meetings.stream()
            .flatMap(meeting -> meeting.zoomId().stream())
            .collect(Collectors.toUnmodifiableSet());
    return listed.stream()
        .filter(row -> !ours.contains(row.id()) && MeetingCode.in(row.agenda()).isEmpty())
        .flatMap(row -> row.start().map(start -> Slot.of(start, row.duration())).stream())
        .filter(slot -> slot.end().isAfter(now))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether one of ours is a webinar: without the list of these it would seem gone. */
  boolean hasWebinars() {
    return meetings.stream().anyMatch(meeting -> meeting.kind() == Gathering.WEBINAR);
  }

  /** Zoom lists no running webinars: one runs until its event says otherwise, or far too long. */
  static boolean mayStillRun(MeetingFacts webinar, Instant now) {
    return webinar.running() && (webinar.isAnyTime() || webinar.end().plus(LATE).isAfter(now));
  }

  /**
   * Whether one of theirs may run: only then the list of running meetings is worth a call. A room
   * without a fixed time may run at any moment, and so costs its host that call at each tick.
   */
  boolean mayRun(Instant now) {
    return meetings.stream()
        .filter(meeting -> meeting.exists() && meeting.kind() == Gathering.MEETING)
        .anyMatch(
            meeting ->
                meeting.running()
                    || meeting.isAnyTime()
                    || (meeting.start().minus(EARLY).isBefore(now)
                        && meeting.end().plus(LATE).isAfter(now)));
  }
}
