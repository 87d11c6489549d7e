package org.presente.sandbox.lms.storage;

import java.util.Locale;

/** How the page around the tool answers. */
public enum StorageMode {
  /** There is no platform storage, and nothing says so. */
  OFF,
  ANSWERING,
  /** The target is announced, but nobody answers: as in Canvas' apps for phones. */
  SILENT,
  /** Before the right answer come one of a stranger's origin and one with another message's id. */
  CONFUSED;

  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
