package org.presente.sandbox.lms.quirk;

/** A part of LTI that some platforms have and some lack. */
public enum Capability {
  DYNAMIC_REGISTRATION,
  DEEP_LINKING,
  /** Links open and close, taken over from picked items and told in variables. */
  LINK_DATES,
  /** {@code $ResourceLink.id.history} is filled in. */
  LINK_HISTORY,
  /** The frame around the tool keeps values for it. */
  PLATFORM_STORAGE,
  NOTICES,
  SUBMISSION_REVIEW,
  GROUPS
}
