package org.presente.zoom.notice;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.presente.host.course.CourseService;
import org.presente.host.plugin.PlannedClass;
import org.presente.host.plugin.PluginSettings;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.HostView;
import org.presente.zoom.meeting.MeetingFacts;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.meeting.setting.ZoomSettings;

/** The plugin's classes to come, for the host's reminders. */
@Singleton
public class ComingClasses {
  private final Meetings meetings;
  private final Connections connections;
  private final PluginSettings settings;
  private final CourseService courses;

  @Inject
  public ComingClasses(
      Meetings meetings, Connections connections, PluginSettings settings, CourseService courses) {
    this.meetings = meetings;
    this.connections = connections;
    this.settings = settings;
    this.courses = courses;
  }

  /** Those that begin in this time, for each lesson that leads to one. */
  public List<PlannedClass> between(Instant fromInclusive, Instant toExclusive) {
    return meetings.scheduledBetween(fromInclusive, toExclusive).stream()
        .filter(meeting -> meeting.current() && meeting.exists())
        .filter(meeting -> !meeting.start().isBefore(fromInclusive))
        .flatMap(meeting -> Stream.concat(Stream.of(meeting), meetings.sharing(meeting).stream()))
        .map(this::planned)
        .toList();
  }

  private PlannedClass planned(MeetingFacts meeting) {
    return new PlannedClass(
        MeetingFacts.SOURCE + ":" + meeting.id(),
        meeting.courseId(),
        meeting.lessonId(),
        meeting.topic(),
        meeting.start(),
        meeting.zone(),
        meeting.start().minus(lead(meeting.courseId())),
        connections.host(meeting.connectionId(), meeting.hostId()).map(HostView::email));
  }

  private Duration lead(long courseId) {
    int minutes =
        courses
            .registrationOf(courseId)
            .map(platform -> settings.of(ZoomSettings.REMIND_BEFORE, platform, courseId))
            .orElseGet(ZoomSettings.REMIND_BEFORE::initial);
    return Duration.ofMinutes(minutes);
  }
}
