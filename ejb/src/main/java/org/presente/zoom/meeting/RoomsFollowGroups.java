package org.presente.zoom.meeting;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.presente.host.roster.RosterChanged;
import org.presente.zoom.meeting.domain.Timing;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.MeetingRepository;

/**
 * Groups and their members change, and with them the breakout rooms of the meetings to come. The
 * push compares the rooms with Zoom's: a change that moves nobody costs a read and no write.
 */
@Singleton
class RoomsFollowGroups {
  private final MeetingRepository repository;
  private final MeetingEditor editor;
  private final Clock clock;

  @Inject
  RoomsFollowGroups(MeetingRepository repository, MeetingEditor editor, Clock clock) {
    this.repository = repository;
    this.editor = editor;
    this.clock = clock;
  }

  void onRosterChanged(@Observes RosterChanged news) {
    follow(repository.currentOfCourse(news.courseId()));
  }

  void onRegistered(@Observes PeopleRegistered news) {
    follow(repository.find(news.meetingId()).stream().toList());
  }

  private void follow(List<MeetingEntity> meetings) {
    meetings.stream()
        .filter(meeting -> meeting.wish().options().audience().rooms().followGroups())
        .filter(MeetingEntity::isCurrent)
        .filter(meeting -> meeting.zoom().zoomId().isPresent())
        .filter(meeting -> meeting.push().state() == PushView.State.IN_STEP)
        .filter(this::isAhead)
        .forEach(editor::sendAgain);
  }

  private boolean isAhead(MeetingEntity meeting) {
    return meeting.timing() == Timing.ANY_TIME
        || meeting.classes().stream().anyMatch(slot -> slot.end().isAfter(clock.instant()));
  }
}
