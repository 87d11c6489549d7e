package org.presente.notes;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.presente.host.plugin.Capability;
import org.presente.host.plugin.CourseEvent;
import org.presente.host.plugin.EventDate;
import org.presente.host.plugin.LessonStatus;
import org.presente.host.plugin.Plugin;
import org.presente.host.plugin.PluginSetting;
import org.presente.host.plugin.ScheduledClass;
import org.presente.host.roster.CourseRole;

/** Notes that students write beside a lesson. */
public final class NotesPlugin implements Plugin {
  static final Capability WRITE =
      Capability.of("notes:write", CourseRole.INSTRUCTOR, CourseRole.LEARNER);
  static final Capability ERASE = Capability.of("notes:erase", CourseRole.INSTRUCTOR);

  static final PluginSetting<Integer> LONGEST = PluginSetting.number("notes:longest", 10, 500, 100);
  static final PluginSetting<Boolean> SHARED = PluginSetting.yesNo("notes:shared", false);
  static final PluginSetting<Paper> PAPER = PluginSetting.choice("notes:paper", Paper.LINED);
  static final PluginSetting<String> TITLE =
      PluginSetting.text("notes:title", 20, "Notes").notForCourses();

  private final List<CourseEvent> events;

  public NotesPlugin() {
    this(List.of());
  }

  /**
   * @param events what it has in every course, also what is added to the list later
   */
  public NotesPlugin(List<CourseEvent> events) {
    this.events = events;
  }

  enum Paper {
    LINED,
    PLAIN
  }

  @Override
  public String name() {
    return "notes";
  }

  @Override
  public String version() {
    return "1.0";
  }

  @Override
  public List<Capability> capabilities() {
    return List.of(WRITE, ERASE);
  }

  @Override
  public List<PluginSetting<?>> settings() {
    return List.of(LONGEST, SHARED, PAPER, TITLE);
  }

  @Override
  public Optional<LessonStatus> statusOf(long lessonId) {
    return Optional.of(
        new LessonStatus(
            LessonStatus.Phase.OPEN, Optional.of(Instant.parse("2026-12-01T10:00:00Z")), 3));
  }

  @Override
  public Map<Long, ScheduledClass> scheduledIn(long courseId) {
    return Map.of();
  }

  /** Notes are handed in once, within a quarter of an hour. */
  public static CourseEvent handIn(long lessonId, Instant start, boolean cancelled) {
    Duration quarter = Duration.ofMinutes(15);
    return new CourseEvent(
        "notes:hand-in",
        lessonId,
        "Hand in",
        ZoneOffset.UTC,
        Optional.empty(),
        List.of(start),
        quarter,
        List.of(new EventDate(start, start, start.plus(quarter), cancelled)),
        WRITE);
  }

  @Override
  public List<CourseEvent> eventsIn(long courseId) {
    return List.copyOf(events);
  }
}
