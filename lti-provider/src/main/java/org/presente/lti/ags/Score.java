package org.presente.lti.ags;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A mark to send: always Completed and FullyGraded, because Moodle wipes the grade on anything
 * else.
 *
 * @param timestamp strictly rising, by a second or more, for each column and person; the caller
 *     keeps it before sending (Moodle compares whole seconds)
 * @param comment the person reads it
 */
public record Score(
    String userId,
    Optional<Points> points,
    Instant timestamp,
    Optional<String> comment,
    boolean canvasExtension,
    boolean forced) {

  /** Both numbers or none (AGS 2.0 section 3.4.6). */
  public record Points(BigDecimal given, BigDecimal maximum) {
    public Points {
      if (given.signum() < 0 || maximum.signum() <= 0) {
        throw new IllegalArgumentException("a score is 0 or more of a maximum above 0");
      }
    }
  }

  public static Score of(String userId, BigDecimal given, BigDecimal maximum, Instant timestamp) {
    return new Score(
        userId, Optional.of(new Points(given, maximum)), timestamp, Optional.empty(), false, false);
  }

  /** Takes a mark back; only when staff asks for it. */
  public static Score cleared(String userId, Instant timestamp) {
    return new Score(userId, Optional.empty(), timestamp, Optional.empty(), false, false);
  }

  public Score withComment(String text) {
    return new Score(userId, points, timestamp, Optional.of(text), canvasExtension, forced);
  }

  /** For Canvas, where else each correction would use up an attempt. */
  public Score forCanvas() {
    return new Score(userId, points, timestamp, comment, true, forced);
  }

  /** The staff wants it in place of a mark that a person put there; Canvas protects those. */
  public Score overPersons() {
    return new Score(userId, points, timestamp, comment, canvasExtension, true);
  }
}
