package org.presente.sandbox.lms.quirk;

import java.util.EnumSet;
import java.util.Set;

/** The switches in force; they may be turned while the platform runs. */
public final class Quirks {
  private final Set<Quirk> on = EnumSet.noneOf(Quirk.class);
  private final Set<Capability> offered = EnumSet.noneOf(Capability.class);
  private QuirkProfile profile;

  public Quirks(QuirkProfile profile) {
    adopt(profile);
  }

  public synchronized boolean has(Quirk quirk) {
    return on.contains(quirk);
  }

  public synchronized boolean offers(Capability capability) {
    return offered.contains(capability);
  }

  public synchronized Set<Quirk> all() {
    return Set.copyOf(on);
  }

  /** The profile adopted last; single switches may have been turned since. */
  public synchronized QuirkProfile profile() {
    return profile;
  }

  public synchronized void set(Quirk quirk, boolean enabled) {
    if (enabled) {
      on.add(quirk);
    } else {
      on.remove(quirk);
    }
  }

  public synchronized void offer(Capability capability, boolean enabled) {
    if (enabled) {
      offered.add(capability);
    } else {
      offered.remove(capability);
    }
  }

  public synchronized void adopt(QuirkProfile newProfile) {
    profile = newProfile;
    on.clear();
    on.addAll(newProfile.quirks());
    offered.clear();
    offered.addAll(newProfile.capabilities());
  }
}
