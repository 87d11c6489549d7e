package org.presente.host.notification;

/** How somebody is told of one kind of news. What is mailed stands on the page too. */
public enum NoticeChoice {
  NONE,
  PAGE,
  MAIL
}
