package org.presente.host.plugin;

import java.time.Instant;
import java.util.Optional;

/**
 * The state of a lesson as every viewer may know it; the same for all, so that it can be cached.
 *
 * @param changesAt when the phase changes by itself, if nothing else happens
 * @param version grows whenever the page should be shown anew
 */
public record LessonStatus(Phase phase, Optional<Instant> changesAt, long version) {
  /** In the order of a lesson's life. */
  public enum Phase {
    /** No meeting is planned. */
    NONE,
    /** It is being made, or cannot be made. */
    UNAVAILABLE,
    NOT_YET,
    OPEN,
    RUNNING,
    ENDED
  }
}
