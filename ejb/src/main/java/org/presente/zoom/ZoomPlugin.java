package org.presente.zoom;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.presente.host.plugin.Capability;
import org.presente.host.plugin.CourseEvent;
import org.presente.host.plugin.LessonStatus;
import org.presente.host.plugin.PlannedClass;
import org.presente.host.plugin.Plugin;
import org.presente.host.plugin.PluginSetting;
import org.presente.host.plugin.ScheduledClass;
import org.presente.zoom.live.LiveCapabilities;
import org.presente.zoom.meeting.MeetingEvents;
import org.presente.zoom.meeting.Meetings;
import org.presente.zoom.meeting.ZoomCapabilities;
import org.presente.zoom.meeting.setting.ZoomSettings;
import org.presente.zoom.notice.ComingClasses;
import org.presente.zoom.office.OfficeCapabilities;
import org.presente.zoom.recording.RecordingCapabilities;

/** Zoom meetings as a plugin of the host. */
@Singleton
public class ZoomPlugin implements Plugin {
  private final Meetings meetings;
  private final MeetingEvents events;
  private final ComingClasses coming;

  @Inject
  public ZoomPlugin(Meetings meetings, MeetingEvents events, ComingClasses coming) {
    this.meetings = meetings;
    this.events = events;
    this.coming = coming;
  }

  @Override
  public String name() {
    return "zoom";
  }

  @Override
  public String version() {
    return "0.1.0";
  }

  @Override
  public List<Capability> capabilities() {
    return Stream.of(
            ZoomCapabilities.all(),
            LiveCapabilities.all(),
            RecordingCapabilities.all(),
            OfficeCapabilities.all())
        .flatMap(List::stream)
        .toList();
  }

  @Override
  public List<PluginSetting<?>> settings() {
    return ZoomSettings.all();
  }

  @Override
  public Optional<LessonStatus> statusOf(long lessonId) {
    return meetings.status(lessonId);
  }

  @Override
  public Map<Long, ScheduledClass> scheduledIn(long courseId) {
    return meetings.scheduledIn(courseId);
  }

  @Override
  public List<CourseEvent> eventsIn(long courseId) {
    return events.ofCourse(courseId);
  }

  @Override
  public List<PlannedClass> classesBetween(Instant fromInclusive, Instant toExclusive) {
    return coming.between(fromInclusive, toExclusive);
  }

  @Override
  public boolean isPlanned(long lessonId, Instant start) {
    return meetings.isPlanned(lessonId, start);
  }
}
