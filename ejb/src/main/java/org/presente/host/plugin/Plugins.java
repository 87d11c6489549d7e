package org.presente.host.plugin;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** All plugins as one. */
@Singleton
public class Plugins {
  private final Iterable<? extends Plugin> all;

  @Inject
  public Plugins(@Any Instance<Plugin> all) {
    this.all = all;
  }

  /** Of these only. */
  public Plugins(Iterable<? extends Plugin> all) {
    this.all = all;
  }

  /** What each plugin declares, by name. */
  public List<PluginView> declared() {
    return StreamSupport.stream(all.spliterator(), false)
        .map(
            plugin ->
                new PluginView(
                    plugin.name(), plugin.version(), plugin.capabilities(), plugin.settings()))
        .sorted(Comparator.comparing(PluginView::name))
        .toList();
  }

  /** The planned classes of a course by lesson; of two plugins in one lesson the earlier class. */
  public Map<Long, ScheduledClass> scheduledIn(long courseId) {
    Map<Long, ScheduledClass> classes = new HashMap<>();
    for (Plugin plugin : all) {
      plugin
          .scheduledIn(courseId)
          .forEach(
              (lesson, scheduled) ->
                  classes.merge(
                      lesson, scheduled, (a, b) -> b.start().isBefore(a.start()) ? b : a));
    }
    return classes;
  }

  /** What all plugins have in a course. */
  public List<CourseEvent> eventsIn(long courseId) {
    return StreamSupport.stream(all.spliterator(), false)
        .flatMap(plugin -> plugin.eventsIn(courseId).stream())
        .toList();
  }

  /** The coming classes of all plugins, by their start. */
  public List<PlannedClass> classesBetween(Instant fromInclusive, Instant toExclusive) {
    return StreamSupport.stream(all.spliterator(), false)
        .flatMap(plugin -> plugin.classesBetween(fromInclusive, toExclusive).stream())
        .sorted(Comparator.comparing(PlannedClass::start))
        .toList();
  }

  /** Whether any plugin has a class of the lesson then. */
  public boolean isPlanned(long lessonId, Instant start) {
    return StreamSupport.stream(all.spliterator(), false)
        .anyMatch(plugin -> plugin.isPlanned(lessonId, start));
  }
}
