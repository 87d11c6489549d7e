package org.presente.host.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;
import org.presente.host.notification.Attachment;
import org.presente.sandbox.mail.MailCatcher;
import org.presente.testing.GivenSettings;

/** What goes over the wire to a mail server. */
class MailConnectionTest {
  private static final Attachment INVITATION =
      new Attachment(
          "text/calendar; method=REQUEST; charset=UTF-8",
          "class.ics",
          "BEGIN:VCALENDAR\r\nSUMMARY:Física\r\nEND:VCALENDAR\r\n",
          true);
  private static final Attachment FILE =
      new Attachment("text/csv; charset=UTF-8", "list.csv", "a;b\r\n", false);

  private final MailCatcher server = MailCatcher.start(0);

  @AfterEach
  void close() {
    server.close();
  }

  @Test
  void anInvitationIsAnAlternativeAndAFileStandsBeside() throws MessagingException, IOException {
    try (MailConnection connection = open("none")) {
      assertThat(connection.send(mail("ana@school.example", INVITATION, FILE), () -> true))
          .isEqualTo(new Handover.Taken());
    }

    MimeMultipart mixed = (MimeMultipart) received().getContent();
    assertThat(mixed.getContentType()).startsWith("multipart/mixed");
    assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("list.csv");
    MimeMultipart alternative = (MimeMultipart) mixed.getBodyPart(0).getContent();
    BodyPart invitation = alternative.getBodyPart(2);
    assertThat(invitation.getContentType()).contains("text/calendar").contains("method=REQUEST");
    assertThat(new String(invitation.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .contains("SUMMARY:Física");
  }

  @Test
  void theIdIsOursAndTheSameAtEveryTry() {
    try (MailConnection connection = open("none")) {
      connection.send(mail("ana@school.example"), () -> true);
      connection.send(mail("ana@school.example"), () -> true);
    }
    assertThat(server.mails())
        .hasSize(2)
        .allSatisfy(it -> assertThat(it.header("Message-ID")).contains("<notice-1@tool.example>"));
  }

  @Test
  void whatIsHeldBackAtTheLastMomentDoesNotArrive() {
    try (MailConnection connection = open("none")) {
      assertThat(connection.send(mail("ana@school.example"), () -> false))
          .isInstanceOf(Handover.NotNow.class);
    }
    assertThat(server.mails()).isEmpty();
  }

  @Test
  void whoHasNoRealAddressIsNotTriedAgain() {
    try (MailConnection connection = open("none")) {
      assertThat(connection.send(mail("nobody at school"), () -> true))
          .isInstanceOf(Handover.Never.class);
    }
  }

  @Test
  void aServerWithoutEncryptionGetsNothingWhereItIsAskedFor() {
    assertThatThrownBy(() -> open("starttls")).isInstanceOf(MailOutage.class);
    assertThat(server.mails()).isEmpty();
  }

  private MailConnection open(String security) {
    Map<String, String> settings =
        Map.of(
            Setting.MAIL_HOST.key(),
            "localhost",
            Setting.MAIL_PORT.key(),
            Integer.toString(server.port()),
            Setting.MAIL_SECURITY.key(),
            security,
            Setting.MAIL_FROM.key(),
            "Presente <presente@school.example>");
    Configuration configuration = new Configuration(new GivenSettings(settings).config());
    return new MailServer(new MailSettings(configuration), Clock.systemUTC()).open();
  }

  private static Mail mail(String to, Attachment... parts) {
    return new Mail(
        "<notice-1@tool.example>",
        to,
        Locale.ENGLISH,
        "Física begins soon",
        "text",
        "<p>text</p>",
        URI.create("https://tool.example/notices/unsubscribe/x"),
        List.of(parts));
  }

  private MimeMessage received() throws MessagingException {
    String source = server.mails().get(0).source();
    return new MimeMessage(
        Session.getInstance(new Properties()),
        new ByteArrayInputStream(source.getBytes(StandardCharsets.ISO_8859_1)));
  }
}
