package org.presente.host.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.presente.host.plugin.Capability;
import org.presente.host.plugin.LessonStatus;
import org.presente.host.plugin.PlannedClass;
import org.presente.host.plugin.Plugin;
import org.presente.host.plugin.ScheduledClass;
import org.presente.testing.Backend;

/** A plugin whose classes stand on a blackboard: it survives the tool. */
final class Timetable implements Plugin {
  private static final Duration LEAD = Duration.ofMinutes(30);
  private final Map<String, Entry> entries = new TreeMap<>();
  private int version;

  /** A class of a lesson under a name of its own. */
  record Entry(long courseId, long lessonId, Instant start) {}

  void plan(String name, long courseId, long lessonId, Instant start) {
    entries.put(name, new Entry(courseId, lessonId, start));
  }

  /** Moves a class and tells the course, in one transaction. */
  void move(Backend backend, String name, Instant start) {
    Entry old = entries.get(name);
    entries.put(name, new Entry(old.courseId(), old.lessonId(), start));
    tell(
        backend,
        ClassNotices.MOVED,
        notice(ClassNotices.MOVED, name, old, start).insteadOf(old.start()));
  }

  void cancel(Backend backend, String name) {
    Entry old = entries.remove(name);
    tell(backend, ClassNotices.CANCELLED, notice(ClassNotices.CANCELLED, name, old, old.start()));
  }

  private static void tell(Backend backend, NoticeKind kind, Notice notice) {
    backend.run(
        () ->
            backend
                .get(Notices.class)
                .tell(kind, notice, backend.get(Audience.class).everybody(notice.courseId())));
  }

  private Notice notice(NoticeKind kind, String name, Entry entry, Instant start) {
    return new Notice(
            kind,
            name + "/" + ++version,
            start,
            entry.courseId(),
            entry.lessonId(),
            name,
            ZoneOffset.UTC)
        .resting(ClassNotices.SECOND_THOUGHTS);
  }

  /** What is planned now, by name. */
  Map<String, Instant> starts() {
    Map<String, Instant> starts = new TreeMap<>();
    entries.forEach((name, entry) -> starts.put(name, entry.start()));
    return Map.copyOf(starts);
  }

  @Override
  public String name() {
    return "timetable";
  }

  @Override
  public String version() {
    return "1";
  }

  @Override
  public List<Capability> capabilities() {
    return List.of();
  }

  @Override
  public Optional<LessonStatus> statusOf(long lessonId) {
    return Optional.empty();
  }

  @Override
  public Map<Long, ScheduledClass> scheduledIn(long courseId) {
    return Map.of();
  }

  @Override
  public List<PlannedClass> classesBetween(Instant from, Instant to) {
    return entries.entrySet().stream()
        .filter(it -> !it.getValue().start().isBefore(from) && it.getValue().start().isBefore(to))
        .map(it -> planned(it.getKey(), it.getValue()))
        .toList();
  }

  private static PlannedClass planned(String name, Entry entry) {
    return new PlannedClass(
        name,
        entry.courseId(),
        entry.lessonId(),
        name,
        entry.start(),
        ZoneOffset.UTC,
        entry.start().minus(LEAD),
        Optional.empty());
  }

  @Override
  public boolean isPlanned(long lessonId, Instant start) {
    return entries.values().stream()
        .anyMatch(it -> it.lessonId() == lessonId && it.start().equals(start));
  }
}
