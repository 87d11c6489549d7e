package org.presente.host.task;

import java.time.Duration;

/**
 * Something done again and again. Implementations are CDI beans; no transaction is open when
 * called. A task looks for what is due and puts it into the {@link WorkQueue}; it seldom does the
 * work itself.
 */
public interface ScheduledTask {
  /** Dotted and stable: it is stored, and shown to admins. */
  String name();

  /** From the start of one run to the start of the next, on the application's clock. */
  Duration every();

  /**
   * @return what to show in the history, such as "3 meetings read", empty when there was nothing
   */
  String run(TaskLease lease);
}
