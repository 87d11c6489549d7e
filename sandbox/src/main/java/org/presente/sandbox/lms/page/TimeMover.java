package org.presente.sandbox.lms.page;

import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * The time that pages show.
 *
 * @param advance moves it forward, if it can be moved
 */
public record TimeMover(Clock clock, boolean movable, Consumer<Duration> advance) {

  /** A clock that only runs. */
  public static TimeMover fixed(Clock clock) {
    return new TimeMover(clock, false, step -> {});
  }
}
