package org.presente.zoom.sync;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.presente.zoom.account.Connection;
import org.presente.zoom.meeting.MeetingFacts;

/** A host's meetings at the beginning of a tick. */
record HostMeetings(Connection connection, String hostId, List<MeetingFacts> meetings) {
  private static final Duration EARLY = Duration.ofHours(1);
  private static final Duration LATE = Duration.ofHours(3);

  HostMeetings {
    meetings = List.copyOf(meetings);
  }

  /** Whether a class of theirs may run: only then the list of running meetings is worth a call. */
  boolean mayRun(Instant now) {
    return meetings.stream()
        .filter(MeetingFacts::exists)
        .anyMatch(
            meeting ->
                meeting.running()
                    || (meeting.start().minus(EARLY).isBefore(now)
                        && meeting.end().plus(LATE).isAfter(now)));
  }
}
