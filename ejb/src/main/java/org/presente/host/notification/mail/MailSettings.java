package org.presente.host.notification.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.presente.host.config.Configuration;
import org.presente.host.config.Setting;

/** How the operator's mail server is reached, if there is one. */
@Singleton
public class MailSettings {
  private final Configuration configuration;

  @Inject
  public MailSettings(Configuration configuration) {
    this.configuration = configuration;
  }

  /** How the way to the server is protected. */
  enum Security {
    /** Required: a server that does not offer it gets nothing. */
    STARTTLS,
    TLS,
    NONE
  }

  /** Whether mails can be sent at all. */
  public boolean isOn() {
    return configuration.find(Setting.MAIL_HOST).isPresent()
        && configuration.find(Setting.MAIL_FROM).isPresent();
  }

  String host() {
    return configuration.get(Setting.MAIL_HOST);
  }

  int port() {
    return Integer.parseInt(configuration.get(Setting.MAIL_PORT));
  }

  /**
   * @throws IllegalArgumentException for a word that is none of them
   */
  Security security() {
    return Security.valueOf(configuration.get(Setting.MAIL_SECURITY).toUpperCase(Locale.ROOT));
  }

  Optional<String> user() {
    return configuration.find(Setting.MAIL_USER);
  }

  Optional<String> password() {
    return configuration.find(Setting.MAIL_PASSWORD);
  }

  String from() {
    return configuration.get(Setting.MAIL_FROM);
  }

  /** The bare address that mails come from. */
  public String sender() {
    String from = from();
    int begin = from.lastIndexOf('<');
    return begin < 0 ? from.strip() : from.substring(begin + 1, from.indexOf('>', begin)).strip();
  }

  int perMinute() {
    return Math.max(1, Integer.parseInt(configuration.get(Setting.MAIL_PER_MINUTE)));
  }
}
