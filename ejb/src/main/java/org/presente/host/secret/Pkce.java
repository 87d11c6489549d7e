package org.presente.host.secret;

import java.security.SecureRandom;
import java.util.Base64;

/** Random texts and their hashes, as RFC 7636 wants them. */
public final class Pkce {
  private final SecureRandom random = new SecureRandom();

  /** 43 characters of letters, digits, - and _. */
  public String secret() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return base64(bytes);
  }

  /** S256. */
  public static String challenge(String verifier) {
    return base64(Sha256.of(verifier));
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
