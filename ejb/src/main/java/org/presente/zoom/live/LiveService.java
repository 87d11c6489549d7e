package org.presente.zoom.live;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.host.roster.RosterService;
import org.presente.zoom.live.domain.Headcount;
import org.presente.zoom.live.domain.Headcount.Expected;
import org.presente.zoom.live.domain.Room;
import org.presente.zoom.live.persistence.LiveRepository;
import org.presente.zoom.live.persistence.RunEntity;
import org.presente.zoom.meeting.Invited;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.registrant.Registrants;

/** Who is in a lesson's meeting now; from the database alone. */
@Stateless
public class LiveService {
  @Inject private LiveRepository repository;
  @Inject private Meetings meetings;
  @Inject private RosterService roster;
  @Inject private Invited invited;
  @Inject private Registrants registrants;

  /** Empty without a meeting. Asks for {@code zoom:viewlive}. */
  public Optional<LiveView> live(Visit visit) {
    visit.demand(LiveCapabilities.VIEW_LIVE);
    return meetings
        .ofLesson(visit.lesson())
        .filter(meeting -> meeting.courseId() == visit.courseId())
        .map(this::view);
  }

  /**
   * Something that changes whenever somebody came or went, the same for all viewers. Whoever asks
   * has a ticket of the lesson.
   */
  public String print(long lessonId) {
    return meetings
        .ofLesson(lessonId)
        .map(meeting -> meeting.id() + "-" + meeting.running() + "-" + steps(meeting))
        .orElse("none");
  }

  private long steps(MeetingFacts meeting) {
    return run(meeting).map(run -> repository.stepCount(meeting.id(), run.uuid())).orElse(0L);
  }

  private LiveView view(MeetingFacts meeting) {
    Optional<RunEntity> run = run(meeting);
    Room room =
        Room.of(run.map(it -> repository.steps(meeting.id(), it.uuid())).orElseGet(List::of));
    return new LiveView(
        meeting.topic(),
        meeting.running(),
        run.map(RunEntity::startedAt),
        run.isPresent(),
        Headcount.of(room, members(meeting), registrants.people(meeting.id())));
  }

  /** The one that has not ended; a meeting that is over has nobody in it. */
  private Optional<RunEntity> run(MeetingFacts meeting) {
    return repository.runs(meeting.id()).stream()
        .findFirst()
        .filter(run -> run.endedAt().isEmpty());
  }

  private List<Expected> members(MeetingFacts meeting) {
    return roster.members(meeting.courseId()).stream()
        .filter(member -> member.active() && !member.testUser())
        .filter(
            member ->
                invited.is(meeting.courseId(), member.personId(), member.role(), meeting.groupId()))
        .map(member -> new Expected(member.personId(), member.name(), member.isGraded()))
        .toList();
  }
}
