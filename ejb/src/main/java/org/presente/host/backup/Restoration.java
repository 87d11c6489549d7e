package org.presente.host.backup;

import java.util.Map;
import java.util.Optional;
import org.presente.host.course.Visit;

/**
 * Where a backup is restored to, and how.
 *
 * @param visit of the person who wants it, in no lesson
 * @param ours whether the file was made by this installation: its ids mean what they say
 * @param lessons by the file's keys, the lessons of the course that they are or have become
 */
public record Restoration(
    Visit visit, boolean ours, RestoreChoices choices, Map<String, Long> lessons) {
  public Restoration {
    lessons = Map.copyOf(lessons);
  }

  public long courseId() {
    return visit.courseId();
  }

  /** Empty for one that is yet to be made, or that the file does not have. */
  public Optional<Long> lesson(String key) {
    return Optional.ofNullable(lessons.get(key));
  }
}
