package org.presente.host.notification.mail;

/** How giving a mail to the server ended. */
sealed interface Handover {
  /** The server has taken it, and answers for it from now on. */
  record Taken() implements Handover {}

  /** The server may take it another time. */
  record NotNow(String answer) implements Handover {}

  /** The server will never take it. */
  record Never(String answer) implements Handover {}

  /** The connection ended without an answer. */
  record Silence(String what) implements Handover {}
}
