package org.presente.host.backup;

import java.util.Locale;

/** How far a restore is. Pages translate by {@link #key()}. */
public enum RestoreState {
  /** The file was read in; nothing is restored. */
  LOOKED_AT,
  /** The queue has it. */
  WAITING,
  DONE,
  /** The file cannot be restored after all; nothing was changed. */
  REFUSED,
  UNDONE;

  public String key() {
    return "backup.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
