package org.presente.host.notification.mail;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import org.presente.host.config.Configuration;
import org.presente.host.secret.SecretBox;

/**
 * The addresses by which who got a mail says "no more of these" without signing in (RFC 8058). The
 * token is sealed with the installation's key: nobody makes one up, and it does that one thing
 * only.
 */
@Singleton
public class Unsubscribing {
  public static final String PATH = "/notices/unsubscribe/";
  private static final String PURPOSE = "notice-unsubscribe";

  private final Configuration configuration;
  private final SecretBox box;

  @Inject
  public Unsubscribing(Configuration configuration, SecretBox box) {
    this.configuration = configuration;
    this.box = box;
  }

  /** Whose mails of which kind are meant. */
  public record Meant(long personId, String kind) {}

  URI address(long personId, String kind) {
    return configuration.publicUrl(PATH + box.seal(PURPOSE, personId + " " + kind));
  }

  /** Empty for what we did not write. */
  public Optional<Meant> open(String token) {
    return box.open(PURPOSE, token)
        .map(text -> text.split(" ", 2))
        .map(parts -> new Meant(Long.parseLong(parts[0]), parts[1]));
  }
}
