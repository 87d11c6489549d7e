package org.presente.host.notification.mail;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.presente.host.notification.Attachment;

/** An open connection to the mail server, for one mail after the other. */
final class MailConnection implements AutoCloseable {
  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  /** The provider's exceptions begin with the server's answer. */
  private static final Pattern ANSWER = Pattern.compile("\\s*([245]\\d\\d)[ -].*", Pattern.DOTALL);

  private final Session session;
  private final Transport transport;
  private final String from;
  private final Clock clock;

  MailConnection(Session session, Transport transport, String from, Clock clock) {
    this.session = session;
    this.transport = transport;
    this.from = from;
    this.clock = clock;
  }

  /** After a failure the server may have hung up; then a new one is needed. */
  boolean isOpen() {
    return transport.isConnected();
  }

  /**
   * @param mark called before the end of the mail goes out; it is held back when that gives false
   */
  Handover send(Mail mail, BooleanSupplier mark) {
    AtomicBoolean marked = new AtomicBoolean();
    BooleanSupplier go =
        () -> {
          marked.set(mark.getAsBoolean());
          return marked.get();
        };
    Optional<InternetAddress> to = address(mail.to());
    if (to.isEmpty()) {
      return new Handover.Never("no address");
    }
    try {
      MimeMessage message = message(mail, to.get(), go);
      transport.sendMessage(message, message.getAllRecipients());
      return new Handover.Taken();
    } catch (MessagingException failure) {
      return judged(failure, marked.get());
    }
  }

  /** Before the mark nothing can have arrived; after it only an answer tells. */
  private static Handover judged(MessagingException failure, boolean marked) {
    for (Exception at = failure; at != null; at = next(at)) {
      Matcher answer = ANSWER.matcher(String.valueOf(at.getMessage()));
      if (answer.matches() && !answer.group(1).startsWith("2")) {
        return answer.group(1).startsWith("5")
            ? new Handover.Never(answer.group(1))
            : new Handover.NotNow(answer.group(1));
      }
    }
    return marked
        ? new Handover.Silence(failure.getClass().getSimpleName())
        : new Handover.NotNow(failure.getClass().getSimpleName());
  }

  private static Exception next(Exception failure) {
    return failure instanceof MessagingException chained ? chained.getNextException() : null;
  }

  private static Optional<InternetAddress> address(String text) {
    try {
      return Optional.of(new InternetAddress(text, true));
    } catch (AddressException none) {
      return Optional.empty();
    }
  }

  private MimeMessage message(Mail mail, InternetAddress to, BooleanSupplier go)
      throws MessagingException {
    MimeMessage message = new Envelope(session, mail.id(), go);
    message.setFrom(new InternetAddress(from, true));
    message.setRecipient(RecipientType.TO, to);
    message.setSubject(mail.subject(), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", mail.language().toLanguageTag());
    message.setHeader("List-Unsubscribe", "<" + mail.unsubscribe() + ">");
    message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    message.setContent(content(mail));
    message.saveChanges();
    return message;
  }

  /** The richest alternative stands last (RFC 2046, 5.1.4). */
  private static MimeMultipart content(Mail mail) throws MessagingException {
    MimeMultipart alternative = new MimeMultipart("alternative");
    MimeBodyPart text = new MimeBodyPart();
    text.setText(mail.text(), UTF_8, "plain");
    alternative.addBodyPart(text);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(mail.html(), UTF_8, "html");
    alternative.addBodyPart(html);
    for (Attachment part : mail.parts().stream().filter(Attachment::alternative).toList()) {
      alternative.addBodyPart(body(part));
    }
    List<Attachment> files = mail.parts().stream().filter(part -> !part.alternative()).toList();
    return files.isEmpty() ? alternative : with(files, alternative);
  }

  private static MimeMultipart with(List<Attachment> files, MimeMultipart body)
      throws MessagingException {
    MimeMultipart mixed = new MimeMultipart("mixed");
    MimeBodyPart first = new MimeBodyPart();
    first.setContent(body);
    mixed.addBodyPart(first);
    for (Attachment file : files) {
      MimeBodyPart part = body(file);
      part.setFileName(file.fileName());
      mixed.addBodyPart(part);
    }
    return mixed;
  }

  private static MimeBodyPart body(Attachment part) throws MessagingException {
    MimeBodyPart body = new MimeBodyPart();
    body.setText(part.content(), UTF_8);
    body.setHeader("Content-Type", part.contentType());
    return body;
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException gone) {
      // What was sent was answered; how the connection ends matters to nobody.
      return;
    }
  }
}
