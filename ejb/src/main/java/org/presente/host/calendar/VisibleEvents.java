package org.presente.host.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.presente.host.course.CourseService;
import org.presente.host.course.LessonEntry;
import org.presente.host.plugin.CourseEvent;
import org.presente.host.plugin.Plugins;
import org.presente.host.plugin.Rights;
import org.presente.host.roster.CourseRole;

/**
 * What somebody may know of a course's events. Of lessons that the platform has no link to yet only
 * its staff knows.
 */
@Singleton
class VisibleEvents {
  private final CourseService courses;
  private final Plugins plugins;

  @Inject
  VisibleEvents(CourseService courses, Plugins plugins) {
    this.courses = courses;
    this.plugins = plugins;
  }

  /** An event and its lesson. */
  record Seen(CourseEvent event, LessonEntry lesson) {}

  List<Seen> of(long courseId, CourseRole role, Rights rights) {
    Map<Long, LessonEntry> lessons =
        lessons(courseId, role).stream()
            .collect(Collectors.toMap(LessonEntry::id, Function.identity()));
    return plugins.eventsIn(courseId).stream()
        .filter(event -> rights.grant(event.seenWith(), role))
        .filter(event -> lessons.containsKey(event.lessonId()))
        .map(event -> new Seen(event, lessons.get(event.lessonId())))
        .toList();
  }

  List<LessonEntry> lessons(long courseId, CourseRole role) {
    return courses.outline(courseId).stream()
        .filter(lesson -> role.isStaff() || lesson.linked())
        .toList();
  }
}
