package org.presente.host.backup;

import java.util.Map;
import java.util.Optional;

/**
 * What goes into a backup.
 *
 * @param lessons by id, the keys that they have in the file
 * @param passcodes whether they were asked for
 */
public record BackupScope(long courseId, Map<Long, String> lessons, boolean passcodes) {
  public BackupScope {
    lessons = Map.copyOf(lessons);
  }

  /** Empty for a lesson that is left out. */
  public Optional<String> key(long lessonId) {
    return Optional.ofNullable(lessons.get(lessonId));
  }
}
