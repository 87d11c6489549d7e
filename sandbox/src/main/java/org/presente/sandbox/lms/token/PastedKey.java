package org.presente.sandbox.lms.token;

import com.nimbusds.jose.jwk.RSAKey;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;

/**
 * A tool's public key as an administrator pastes it where no key set address is taken, as in
 * Moodle's "RSA key". Whatever key id a token names, this is its key.
 */
public final class PastedKey {
  private static final String BEGIN = "-----BEGIN PUBLIC KEY-----";
  private static final String END = "-----END PUBLIC KEY-----";

  private PastedKey() {}

  public static boolean isOne(String text) {
    return text.strip().startsWith(BEGIN);
  }

  /** Nothing when the text holds no RSA key. */
  public static Optional<RSAKey> read(String pem) {
    try {
      byte[] bytes = Base64.getMimeDecoder().decode(pem.replace(BEGIN, "").replace(END, ""));
      var key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(bytes));
      return Optional.of(new RSAKey.Builder((RSAPublicKey) key).build());
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
