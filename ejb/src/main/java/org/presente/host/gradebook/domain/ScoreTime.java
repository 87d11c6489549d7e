package org.presente.host.gradebook.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Timestamps of scores (AGS 2.0 section 3.4.4). Platforms take a score only if it is newer than the
 * last one, and Moodle compares whole seconds; so each is a second after the one before, even when
 * the clock was set back.
 */
public final class ScoreTime {
  private static final Duration STEP = Duration.ofSeconds(1);

  private ScoreTime() {}

  /** In milliseconds, as it is sent. */
  public static Instant next(Instant now, Optional<Instant> last) {
    Instant present = now.truncatedTo(ChronoUnit.MILLIS);
    return last.map(before -> before.plus(STEP))
        .filter(least -> least.isAfter(present))
        .orElse(present);
  }
}
