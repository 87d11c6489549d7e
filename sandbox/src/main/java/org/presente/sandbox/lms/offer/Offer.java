package org.presente.sandbox.lms.offer;

/** Something that a platform may have or not have. */
public enum Offer {
  /** Links have opening and closing times, taken over from picked items and told in variables. */
  LINK_DATES,
  /** {@code $ResourceLink.id.history} is filled in. */
  LINK_HISTORY
}
