package org.presente.sandbox.lms.campus;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A course; {@code begin} and {@code end} bound its term.
 *
 * @param history the ids of the courses that this one is a copy of, newest first
 */
public record Course(
    String id,
    String label,
    String title,
    String sourcedId,
    String summary,
    Instant begin,
    Instant end,
    List<String> history) {

  public Course {
    history = List.copyOf(Objects.requireNonNullElse(history, List.of()));
  }
}
