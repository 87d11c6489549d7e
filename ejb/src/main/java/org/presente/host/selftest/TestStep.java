package org.presente.host.selftest;

import java.time.Instant;
import java.util.Locale;

/**
 * One step's result.
 *
 * @param detail what the platform said, a number or a scope; may quote the platform
 */
public record TestStep(Kind kind, Result result, String detail, Instant happenedAt) {
  /** In the order in which they are tried. */
  public enum Kind {
    OWN_KEYS,
    PLATFORM_KEYS,
    TOKEN,
    SCOPE_ROSTER,
    SCOPE_COLUMNS,
    SCOPE_SCORES,
    SCOPE_RESULTS,
    ROSTER,
    COLUMN,
    SCORE,
    REMOVAL
  }

  /** How it ended. */
  public enum Result {
    OK,
    FAILED,
    LEFT_OUT
  }

  /** End of the keys of its texts. */
  public String key() {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public boolean isFailed() {
    return result == Result.FAILED;
  }
}
