package org.presente.sandbox.lms.notice;

/** How a notice is sent, for tools to prove that they look. */
public enum NoticeVariant {
  GOOD,
  /** Twice the same notice, in two messages of which each is good. */
  DUPLICATE,
  /** The signature is that of another notice. */
  BAD_SIGNATURE
}
