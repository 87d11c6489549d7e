package org.presente.host.gradebook.passback;

import java.time.Duration;
import org.presente.host.task.Work;
import org.presente.host.task.WorkOutcome;

/** How long to leave a platform alone that is down or overloaded. */
final class Patience {
  private static final Duration LONGEST = Duration.ofHours(1);
  private static final int MOST_DOUBLINGS = 7;

  private Patience() {}

  /**
   * At least as long as the platform asks for, and twice as long with each try, up to an hour.
   *
   * @param asked from its Retry-After, or a pause of our own
   */
  static WorkOutcome with(Work work, Duration asked, String reason) {
    Duration grown = asked.multipliedBy(1L << Math.min(work.attempt() - 1, MOST_DOUBLINGS));
    Duration most = asked.compareTo(LONGEST) > 0 ? asked : LONGEST;
    return WorkOutcome.retryLater(grown.compareTo(most) > 0 ? most : grown, reason);
  }
}
