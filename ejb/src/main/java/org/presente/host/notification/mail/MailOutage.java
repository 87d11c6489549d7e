package org.presente.host.notification.mail;

/** The mail server is not to be had; an outage for the work queue, with back-off and incident. */
final class MailOutage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  MailOutage(String message, Throwable cause) {
    super(message, cause);
  }
}
