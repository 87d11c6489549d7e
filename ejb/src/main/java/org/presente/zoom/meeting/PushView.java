package org.presente.zoom.meeting;

import java.util.Optional;
import org.presente.zoom.account.Sentence;

/**
 * How far Zoom has what was saved.
 *
 * @param sentence what is wrong or waited for, with {@code WAITING} only after a first failure
 * @param incident to be told to the operator
 */
public record PushView(State state, Optional<Sentence> sentence, Optional<String> incident) {
  /** The state of both sides. */
  public enum State {
    WAITING,
    IN_STEP,
    /** Somebody has to do something, then retry. */
    FAILED,
    /** Deleted on Zoom. */
    GONE
  }
}
