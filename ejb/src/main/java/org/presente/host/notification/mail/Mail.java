package org.presente.host.notification.mail;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.presente.host.notification.Attachment;

/**
 * A mail, ready to be sent.
 *
 * @param id the same at every try, so that a server or reader that sees it twice can tell
 * @param to the address alone
 * @param unsubscribe takes a POST of one click (RFC 8058)
 */
public record Mail(
    String id,
    String to,
    Locale language,
    String subject,
    String text,
    String html,
    URI unsubscribe,
    List<Attachment> parts) {
  public Mail {
    parts = List.copyOf(parts);
  }

  /** Without what people read and whom it is for. */
  @Override
  public String toString() {
    return "Mail[" + id + "]";
  }
}
