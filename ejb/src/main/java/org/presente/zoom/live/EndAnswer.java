package org.presente.zoom.live;

import java.util.Optional;
import org.presente.zoom.account.Sentence;

/** What becomes of ending a meeting for everybody. */
public sealed interface EndAnswer {
  /** Zoom ends it; the event that it has ended follows. */
  record Ended() implements EndAnswer {}

  record NotPossible(Sentence sentence, Optional<String> incident) implements EndAnswer {}
}
