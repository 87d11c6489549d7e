package org.presente.sandbox.lms.quirk;

import java.util.EnumSet;
import java.util.Set;

/** A platform by the quirks it has. */
public enum QuirkProfile {
  /** As measured on a Moodle 4.5.6. */
  MOODLE(EnumSet.allOf(Quirk.class)),
  /** To the letter of the specifications. */
  SPECIFICATION(EnumSet.noneOf(Quirk.class));

  private final Set<Quirk> quirks;

  QuirkProfile(Set<Quirk> quirks) {
    this.quirks = quirks;
  }

  public Set<Quirk> quirks() {
    return Set.copyOf(quirks);
  }
}
