package org.presente.host.task;

import java.time.Duration;

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
   */
  record GiveUp(String reason) implements WorkOutcome {}

  static WorkOutcome done() {
    return new Done();
  }

  static WorkOutcome retryLater(Duration after, String reason) {
    return new RetryLater(after, reason);
  }

  static WorkOutcome giveUp(String reason) {
    return new GiveUp(reason);
  }
}
