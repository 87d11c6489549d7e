package org.presente.host.task;

/**
 * One claimed piece of work.
 *
 * @param id its row
 * @param kind which handler
 * @param subject what it is about, usually the id of an entity
 * @param attempt 1 for the first try
 * @param lease to be confirmed in the transaction that records the result
 */
public record Work(long id, String kind, String subject, int attempt, Lease lease) {
  /** The subject as the id of an entity. */
  public long subjectId() {
    return Long.parseLong(subject);
  }
}
