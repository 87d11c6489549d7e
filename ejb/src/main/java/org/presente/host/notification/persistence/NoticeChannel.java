package org.presente.host.notification.persistence;

/** Ways to people. */
public enum NoticeChannel {
  PAGE,
  MAIL
}
