package org.presente.host.attendance.recording;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import org.presente.host.attendance.domain.identity.IdentityKey;
import org.presente.host.secret.SecretBox;

/**
 * What forms carry instead of an identity: keyed, because who tries all telephone numbers would
 * find one from a mere hash.
 */
@Singleton
public class IdentityTokens {
  private static final String PURPOSE = "attendance-claim";
  private static final String ALGORITHM = "HmacSHA256";
  private static final int DIGITS = 24;

  private final SecretBox secrets;

  @Inject
  public IdentityTokens(SecretBox secrets) {
    this.secrets = secrets;
  }

  /** The same for the same person of the same class; 24 hexadecimal digits. */
  public String of(long sessionId, IdentityKey key) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(secrets.keyFor(PURPOSE));
      byte[] person = (sessionId + " " + key.text()).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(mac.doFinal(person)).substring(0, DIGITS);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(ALGORITHM + " is part of every JDK", missing);
    }
  }
}
