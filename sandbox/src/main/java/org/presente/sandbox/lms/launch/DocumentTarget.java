package org.presente.sandbox.lms.launch;

import java.util.Locale;

/** Where the tool shows. */
public enum DocumentTarget {
  IFRAME,
  WINDOW;

  String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
