package org.presente.zoom.account;

import java.security.SecureRandom;
import java.util.Base64;
import org.presente.host.secret.Sha256;

/** Random texts and their hashes, as RFC 7636 wants them. */
final class Pkce {
  private final SecureRandom random = new SecureRandom();

  /** 43 characters of letters, digits, - and _. */
  String secret() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return base64(bytes);
  }

  /** S256. */
  static String challenge(String verifier) {
    return base64(Sha256.of(verifier));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
