package org.presente.zoom.meeting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.presente.host.course.Visit;
import org.presente.host.roster.RosterService;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.MeetingRepository;
import org.presente.zoom.meeting.persistence.SharedMeetingEntity;
import org.presente.zoom.meeting.persistence.SharedMeetingRepository;

/**
 * Lessons that lead to another lesson's meeting. Only who belongs to the staff of both courses can
 * bring that about, since people of both meet; each course keeps its own attendance, columns and
 * marks. The meeting is changed where it was planned.
 */
@Singleton
public class SharedMeetings {
  private final SharedMeetingRepository repository;
  private final MeetingRepository meetings;
  private final RosterService roster;
  private final Event<MeetingMade> made;
  private final Clock clock;

  @Inject
  public SharedMeetings(
      SharedMeetingRepository repository,
      MeetingRepository meetings,
      RosterService roster,
      Event<MeetingMade> made,
      Clock clock) {
    this.made = made;
    this.repository = repository;
    this.meetings = meetings;
    this.roster = roster;
    this.clock = clock;
  }

  /** The lesson's meeting, if the person may share it. */
  public Optional<MeetingEntity> sharable(Visit visit, long lessonId) {
    return meetings
        .current(lessonId)
        .or(() -> repository.ofLesson(lessonId).map(SharedMeetingEntity::meeting))
        .filter(meeting -> isStaff(visit, meeting.courseId()));
  }

  private boolean isStaff(Visit visit, long courseId) {
    return roster
        .member(courseId, visit.personId())
        .filter(
            member -> member.active() && ZoomCapabilities.EDIT_MEETING.isGrantedTo(member.role()))
        .isPresent();
  }

  /**
   * For a lesson that leads to no other meeting. The other course's people are registered like
   * those of a meeting that was just made.
   */
  public void share(Visit visit, long lessonId, MeetingEntity meeting) {
    repository.add(
        new SharedMeetingEntity(
            lessonId, visit.courseId(), meeting, visit.personId(), clock.instant()));
    if (meeting.zoom().zoomId().isPresent()) {
      made.fire(new MeetingMade(meeting.id(), visit.courseId(), meeting.zoom().isRegistered()));
    }
  }

  public void unshare(long lessonId) {
    repository.remove(List.of(lessonId));
  }

  /** Of many lessons at once. */
  public void unshare(List<Long> lessonIds) {
    repository.remove(lessonIds);
  }

  /** By lesson of the course, whose meeting it leads to. */
  public Map<Long, MeetingEntity> inCourse(long courseId) {
    return repository.ofCourse(courseId).stream()
        .collect(Collectors.toMap(SharedMeetingEntity::lessonId, SharedMeetingEntity::meeting));
  }

  /** Whose meeting the lesson leads to; empty for a lesson with a meeting of its own. */
  public Optional<MeetingEntity> meeting(long lessonId) {
    return repository.ofLesson(lessonId).map(SharedMeetingEntity::meeting);
  }

  Optional<SharedMeetingEntity> ofLesson(long lessonId) {
    return repository.ofLesson(lessonId);
  }

  /** The course's lessons that lead to another lesson's meeting. */
  public List<SharedMeetingEntity> ofCourse(long courseId) {
    return repository.ofCourse(courseId);
  }

  List<SharedMeetingEntity> ofMeeting(long meetingId) {
    return repository.ofMeeting(meetingId);
  }
}
