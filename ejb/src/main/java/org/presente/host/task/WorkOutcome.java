package org.presente.host.task;

import java.time.Duration;
import java.util.Optional;

/** How a try ended. */
public sealed interface WorkOutcome {
  /** Nothing is left to do. */
  record Done() implements WorkOutcome {}

  /**
   * Try again.
   *
   * @param after how long to wait at least
   * @param reason one sentence for the operator
   */
  record RetryLater(Duration after, String reason) implements WorkOutcome {}

  /**
   * Trying again cannot help; a person has to do something.
   *
   * @param reason one sentence for the operator
   * @param incident the code it was already reported under, if it was
   */
  record GiveUp(String reason, Optional<String> incident) implements WorkOutcome {}

  static WorkOutcome done() {
    return new Done();
  }

  static WorkOutcome retryLater(Duration after, String reason) {
    return new RetryLater(after, reason);
  }

  static WorkOutcome giveUp(String reason) {
    return new GiveUp(reason, Optional.empty());
  }

  /** As {@link #giveUp(String)} where people were already told the incident's code. */
  static WorkOutcome giveUp(String reason, String incident) {
    return new GiveUp(reason, Optional.of(incident));
  }
}
