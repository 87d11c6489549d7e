package org.presente.zoom.meeting.setting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.presente.host.course.CourseService;
import org.presente.host.plugin.PluginSettings;

/** How long before a class students may go in. */
@Singleton
public class JoinLead {
  private final PluginSettings settings;
  private final CourseService courses;

  /** A course stays with its platform for ever, and there are not many of them. */
  private final ConcurrentMap<Long, Long> registrations = new ConcurrentHashMap<>();

  @Inject
  public JoinLead(PluginSettings settings, CourseService courses) {
    this.settings = settings;
    this.courses = courses;
  }

  public Duration of(long courseId) {
    int minutes =
        registration(courseId)
            .map(platform -> settings.of(ZoomSettings.JOIN_OPENS_BEFORE, platform, courseId))
            .orElseGet(ZoomSettings.JOIN_OPENS_BEFORE::initial);
    return Duration.ofMinutes(minutes);
  }

  private Optional<Long> registration(long courseId) {
    Long known = registrations.get(courseId);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<Long> found = courses.registrationOf(courseId);
    found.ifPresent(registration -> registrations.put(courseId, registration));
    return found;
  }
}
