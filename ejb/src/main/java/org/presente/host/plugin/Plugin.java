package org.presente.host.plugin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A plugin's declaration. Implementations are CDI beans. */
public interface Plugin {
  /** Dotted-free and stable: it is stored. */
  String name();

  String version();

  List<Capability> capabilities();

  /** What admins and courses decide about it, in the order it is shown to them. */
  default List<PluginSetting<?>> settings() {
    return List.of();
  }

  /** What is going on in a lesson right now; cheap, from the database alone. */
  Optional<LessonStatus> statusOf(long lessonId);

  /** The classes planned in a course, by lesson. */
  Map<Long, ScheduledClass> scheduledIn(long courseId);

  /** Everything that takes place in a course or was cancelled; from the database alone. */
  default List<CourseEvent> eventsIn(long courseId) {
    return List.of();
  }

  /** Classes of all courses that begin in this time and will take place; for reminders. */
  default List<PlannedClass> classesBetween(Instant fromInclusive, Instant toExclusive) {
    return List.of();
  }

  /** Whether a class of the lesson begins then; asked again before somebody is told of it. */
  default boolean isPlanned(long lessonId, Instant start) {
    return false;
  }
}
