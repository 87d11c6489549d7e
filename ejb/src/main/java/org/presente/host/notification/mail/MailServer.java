package org.presente.host.notification.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;

/** The operator's mail server, by SMTP (RFC 5321). */
@Singleton
class MailServer {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final MailSettings settings;
  private final Clock clock;

  @Inject
  MailServer(MailSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  boolean isOn() {
    return settings.isOn();
  }

  /**
   * @throws MailOutage when it cannot be reached or does not let us in
   */
  MailConnection open() {
    Session session = Session.getInstance(properties());
    try {
      Transport transport = session.getTransport("smtp");
      transport.connect(
          settings.host(),
          settings.port(),
          settings.user().orElse(null),
          settings.password().orElse(null));
      return new MailConnection(session, transport, settings.from(), clock);
    } catch (MessagingException away) {
      throw new MailOutage("The mail server cannot be reached or does not let us in", away);
    }
  }

  private Properties properties() {
    String patience = Long.toString(PATIENCE.toMillis());
    Properties properties = new Properties();
    properties.put("mail.smtp.connectiontimeout", patience);
    properties.put("mail.smtp.timeout", patience);
    properties.put("mail.smtp.writetimeout", patience);
    properties.put("mail.smtp.ssl.checkserveridentity", "true");
    properties.put("mail.smtp.auth", Boolean.toString(settings.user().isPresent()));
    switch (settings.security()) {
      case STARTTLS -> {
        properties.put("mail.smtp.starttls.enable", "true");
        properties.put("mail.smtp.starttls.required", "true");
      }
      case TLS -> properties.put("mail.smtp.ssl.enable", "true");
      case NONE -> properties.put("mail.smtp.ssl.enable", "false");
    }
    return properties;
  }
}
