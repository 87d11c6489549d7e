package org.presente.sandbox.lms.quirk;

import java.util.EnumSet;
import java.util.Set;

/** The switches in force; they may be turned while the platform runs. */
public final class Quirks {
  private final Set<Quirk> on = EnumSet.noneOf(Quirk.class);

  public Quirks(QuirkProfile profile) {
    adopt(profile);
  }

  public synchronized boolean has(Quirk quirk) {
    return on.contains(quirk);
  }

  public synchronized Set<Quirk> all() {
    return Set.copyOf(on);
  }

  public synchronized void set(Quirk quirk, boolean enabled) {
    if (enabled) {
      on.add(quirk);
    } else {
      on.remove(quirk);
    }
  }

  public synchronized void adopt(QuirkProfile profile) {
    on.clear();
    on.addAll(profile.quirks());
  }
}
