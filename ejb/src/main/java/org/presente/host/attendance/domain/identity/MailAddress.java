package org.presente.host.attendance.domain.identity;

import java.util.Locale;

/** An address as people type it, without case. */
record MailAddress(String value) {

  static MailAddress of(String typed) {
    return new MailAddress(typed.strip().toLowerCase(Locale.ROOT));
  }

  /** Without a sub-address ({@code ana+zoom@…}, RFC 5233), and without Gmail's optional dots. */
  MailAddress withoutAlias() {
    int at = value.lastIndexOf('@');
    if (at < 0) {
      return this;
    }
    String domain = value.substring(at + 1).replace("googlemail.com", "gmail.com");
    String mailbox = mailbox();
    return new MailAddress(
        (domain.equals("gmail.com") ? mailbox.replace(".", "") : mailbox) + "@" + domain);
  }

  /** What stands before the at sign and before any sub-address. */
  String mailbox() {
    int at = value.lastIndexOf('@');
    String local = at < 0 ? value : value.substring(0, at);
    int plus = local.indexOf('+');
    return plus > 0 ? local.substring(0, plus) : local;
  }

  @Override
  public String toString() {
    return "MailAddress";
  }
}
