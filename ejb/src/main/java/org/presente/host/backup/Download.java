package org.presente.host.backup;

/** What comes of making a backup. */
public sealed interface Download {
  /** The bytes of a zip. */
  record Ready(byte[] file) implements Download {}

  /** It would be too large to be restored. */
  record Refused(BackupFlaw flaw) implements Download {}
}
