package org.presente.sandbox.lms.offer;

import java.util.EnumSet;
import java.util.Set;
import org.presente.sandbox.lms.quirk.QuirkProfile;

/** What the platform has now; may be switched while it runs. */
public final class Offers {
  private final Set<Offer> present = EnumSet.noneOf(Offer.class);

  public Offers(QuirkProfile profile) {
    adopt(profile);
  }

  public synchronized boolean has(Offer offer) {
    return present.contains(offer);
  }

  public synchronized void set(Offer offer, boolean there) {
    if (there) {
      present.add(offer);
    } else {
      present.remove(offer);
    }
  }

  /** Takes over what a real platform has. */
  public synchronized void adopt(QuirkProfile profile) {
    present.clear();
    present.addAll(of(profile));
  }

  private static Set<Offer> of(QuirkProfile profile) {
    return switch (profile.name()) {
      case "MOODLE" -> EnumSet.noneOf(Offer.class);
      default -> EnumSet.allOf(Offer.class);
    };
  }
}
