package org.presente.zoom.meeting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.zoom.account.Connections;

/** Finds what a visitor's click on a lesson's meeting is about. */
@Singleton
public class MeetingTargets {
  private final Meetings meetings;
  private final Connections connections;

  @Inject
  public MeetingTargets(Meetings meetings, Connections connections) {
    this.meetings = meetings;
    this.connections = connections;
  }

  /** Of the lesson's meeting, also one it shares; empty without one or without its connection. */
  public Optional<MeetingTarget> of(Visit visit) {
    return meetings
        .ofLesson(visit.lesson())
        .filter(meeting -> meeting.courseId() == visit.courseId())
        .flatMap(
            meeting ->
                connections
                    .find(meeting.connectionId())
                    .map(connection -> new MeetingTarget(meeting, connection)));
  }
}
