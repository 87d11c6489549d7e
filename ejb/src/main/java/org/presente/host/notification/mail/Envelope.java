package org.presente.host.notification.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.function.BooleanSupplier;

/**
 * A message that keeps its id, and asks once more before its end is given to the server. When the
 * answer is no, the connection is dropped within the data, and the server may not deliver what it
 * has (RFC 5321, 4.1.1.4).
 */
final class Envelope extends MimeMessage {
  private final String id;
  private final BooleanSupplier go;

  Envelope(Session session, String id, BooleanSupplier go) {
    super(session);
    this.id = id;
    this.go = go;
  }

  @Override
  protected void updateMessageID() throws MessagingException {
    setHeader("Message-ID", id);
  }

  @Override
  public void writeTo(OutputStream out, String[] ignoreList)
      throws IOException, MessagingException {
    super.writeTo(out, ignoreList);
    if (!go.getAsBoolean()) {
      throw new IOException("held back at the last moment");
    }
  }
}
