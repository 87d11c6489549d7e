package org.presente.sandbox.lms.grade;

import java.time.Instant;
import java.util.OptionalDouble;

/**
 * One cell of the gradebook.
 *
 * @param posted what the tool last gave, in points of the column; null when wiped or never given
 * @param override what a teacher typed over it; null when nobody did
 * @param attempts how many of the scores used up an attempt
 * @param timestamp of the last accepted score
 */
public record Grade(
    String columnId,
    String personId,
    Double posted,
    Double override,
    String comment,
    int attempts,
    Instant timestamp) {

  /** A cell whose scores used up no attempt. */
  public Grade(
      String columnId,
      String personId,
      Double posted,
      Double override,
      String comment,
      Instant timestamp) {
    this(columnId, personId, posted, override, comment, 0, timestamp);
  }

  /** What the student sees: a teacher's word stands above the tool's, as in Moodle. */
  public OptionalDouble shown() {
    Double value = override != null ? override : posted;
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  Grade overridden(Double value) {
    return new Grade(columnId, personId, posted, value, comment, attempts, timestamp);
  }

  Grade rescaled(double factor) {
    return new Grade(
        columnId,
        personId,
        times(posted, factor),
        times(override, factor),
        comment,
        attempts,
        timestamp);
  }

  private static Double times(Double value, double factor) {
    return value == null ? value : Double.valueOf(value * factor);
  }
}
