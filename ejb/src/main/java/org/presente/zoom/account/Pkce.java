package org.presente.zoom.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

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
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return base64(sha.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
