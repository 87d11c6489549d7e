package org.presente.host.backup;

/** What a restored or copied lesson gets in place of the original's class. */
public enum ClassChoice {
  /** One of its own, made anew. */
  NEW,
  /** The original's: both lessons lead to it. */
  SAME,
  NONE
}
