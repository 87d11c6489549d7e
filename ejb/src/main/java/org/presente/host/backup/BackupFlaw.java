package org.presente.host.backup;

import java.util.Locale;

/** Why a file is refused. Pages translate by {@link #key()}. */
public enum BackupFlaw {
  /** It is something else, or of another tool. */
  NOT_A_BACKUP,
  /** Something of it is missing or was changed. */
  DAMAGED,
  /** A later version of this tool, or a plugin's, made it. */
  NEWER,
  TOO_LARGE,
  /** It is built to do harm: names that lead elsewhere, or contents that grow without end. */
  HOSTILE,
  PASSWORD_WRONG;

  public String key() {
    return "backup.flaw." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
