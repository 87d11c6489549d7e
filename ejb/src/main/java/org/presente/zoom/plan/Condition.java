package org.presente.zoom.plan;

import java.util.Optional;
import java.util.Set;

/**
 * Under which a plan is to be changed (RFC 9110, sections 13.1.1 and 13.1.2).
 *
 * @param tags one of which the lesson must have; {@code *} for any
 * @param onlyNew whether there must be no such lesson
 */
public record Condition(Optional<Set<String>> tags, boolean onlyNew) {
  public static final Condition NONE = new Condition(Optional.empty(), false);

  boolean isMet(Optional<PlannedLesson> now) {
    if (onlyNew && now.isPresent()) {
      return false;
    }
    return tags.isEmpty()
        || now.filter(lesson -> tags.get().contains("*") || tags.get().contains(lesson.tag()))
            .isPresent();
  }
}
