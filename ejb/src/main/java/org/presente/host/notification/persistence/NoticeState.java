package org.presente.host.notification.persistence;

/** Life of a notice on one of its ways. */
public enum NoticeState {
  /** To be mailed. */
  WAITING,
  /** The last line is about to be given to the mail server. */
  HANDED,
  /** The mail server took it; or it stands on the page. */
  SENT,
  /** No longer true, or no longer wanted, when its turn came. */
  SKIPPED,
  /** The mail server will not take it. */
  REFUSED,
  /** We were gone before the mail server had answered; not sent a second time. */
  UNSURE
}
