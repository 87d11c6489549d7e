package org.presente.host.task;

/**
 * Does one kind of queued work. Implementations are CDI beans; no transaction is open when called.
 */
public interface WorkHandler {
  /** The kind of work, dotted and stable: it is stored. */
  String kind();

  /**
   * Does the work. An exception counts as an outage: an incident is written and the work is tried
   * again; only a lost race for a row passes without.
   */
  WorkOutcome handle(Work work);
}
