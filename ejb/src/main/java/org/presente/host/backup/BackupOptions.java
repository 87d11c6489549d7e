package org.presente.host.backup;

import java.util.Optional;
import java.util.Set;

/**
 * What somebody wants in a backup.
 *
 * @param lessons ids; empty for all
 * @param passcodes whether passcodes of meetings are written down
 * @param password seals what is about persons; empty: nothing about persons is written down
 */
public record BackupOptions(Set<Long> lessons, boolean passcodes, Optional<String> password) {
  public static final BackupOptions SETTINGS = new BackupOptions(Set.of(), false, Optional.empty());

  public BackupOptions {
    lessons = Set.copyOf(lessons);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "BackupOptions[" + lessons.size() + " lessons]";
  }
}
