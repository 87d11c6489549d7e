package org.presente.host.plugin;

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
}
