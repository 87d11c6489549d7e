package org.presente.host.plugin;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A class to come, for reminders. One that several lessons lead to is listed for each of them under
 * the same key.
 *
 * @param key names the meeting among those of all plugins, at most 100 characters
 * @param remindFrom when people are reminded of it
 * @param hostAddress e-mail of who leads it, where the plugin knows
 */
public record PlannedClass(
    String key,
    long courseId,
    long lessonId,
    String title,
    Instant start,
    ZoneId zone,
    Instant remindFrom,
    Optional<String> hostAddress) {

  /** Without title and address. */
  @Override
  public String toString() {
    return "PlannedClass[" + key + ", lesson " + lessonId + ", " + start + "]";
  }
}
