package org.presente.host.plugin;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Something that takes place in a course, once or on several dates, for the course's pages and
 * people's calendars. It says nothing that not everybody who may see it may know.
 *
 * @param key names it for ever among all plugins' events: plugin, colon, what the plugin likes
 * @param zone in which the rule counts: a class at ten stays at ten when the clocks change
 * @param rhythm empty for what takes place once
 * @param byRule the starts that the rhythm gives, in their order; the one start without a rhythm
 * @param duration of a date about which nothing else was said
 * @param dates those there are; one that the rule gives and is missing here does not take place
 * @param seenWith what somebody needs to know of it
 */
public record CourseEvent(
    String key,
    long lessonId,
    String title,
    ZoneId zone,
    Optional<Rhythm> rhythm,
    List<Instant> byRule,
    Duration duration,
    List<EventDate> dates,
    Capability seenWith) {
  public CourseEvent {
    byRule = List.copyOf(byRule);
    dates = List.copyOf(dates);
  }

  public boolean isSeries() {
    return rhythm.isPresent();
  }

  /** Whether none of its dates is left. */
  public boolean isCancelled() {
    return dates.stream().allMatch(EventDate::cancelled);
  }

  /** When the last of its dates is over; empty without dates. */
  public Optional<Instant> end() {
    return dates.stream().map(EventDate::end).max(Instant::compareTo);
  }

  /** Without the title. */
  @Override
  public String toString() {
    return "CourseEvent[" + key + ", " + dates.size() + " dates]";
  }
}
