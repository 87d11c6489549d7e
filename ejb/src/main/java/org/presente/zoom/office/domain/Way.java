package org.presente.zoom.office.domain;

/** How students come to talk. */
public enum Way {
  /** Each at a time of their own. */
  SLOTS,
  /** One after the other, as they come. */
  LINE
}
