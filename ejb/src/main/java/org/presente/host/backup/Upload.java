package org.presente.host.backup;

/** What became of a file that somebody sent. */
public sealed interface Upload {
  /**
   * It can be looked at.
   *
   * @param restore its number here
   */
  record Taken(long restore) implements Upload {}

  /** Nothing was kept of it. */
  record Refused(BackupFlaw flaw) implements Upload {}
}
