package org.presente.zoom.registrant;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.presente.host.roster.RosterChanged;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.account.ConnectionRestored;
import org.presente.zoom.meeting.MeetingMade;
import org.presente.zoom.meeting.Meetings;

/**
 * Lets rosters be registered when a meeting came to exist, when people came and when Zoom answers
 * again.
 */
@Singleton
class RegisterAhead {
  private final Meetings meetings;
  private final WorkQueue queue;
  private final Clock clock;

  @Inject
  RegisterAhead(Meetings meetings, WorkQueue queue, Clock clock) {
    this.meetings = meetings;
    this.queue = queue;
    this.clock = clock;
  }

  void onMade(@Observes MeetingMade news) {
    if (news.registered()) {
      queue.enqueue(RosterHandler.KIND, news.meetingId());
    }
  }

  void onRestored(@Observes ConnectionRestored news) {
    meetings.onZoomSince(clock.instant()).stream()
        .filter(meeting -> meeting.connectionId() == news.connectionId() && meeting.registered())
        .forEach(meeting -> queue.enqueue(RosterHandler.KIND, meeting.id()));
  }

  void onRosterChanged(@Observes RosterChanged news) {
    meetings.ofCourse(news.courseId()).stream()
        .filter(meeting -> meeting.registered() && meeting.exists())
        .forEach(meeting -> queue.enqueue(RosterHandler.KIND, meeting.id()));
  }
}
