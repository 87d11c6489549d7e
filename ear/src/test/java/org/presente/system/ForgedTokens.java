package org.presente.system;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/** Tokens that are nearly as good as one of the tool's. */
final class ForgedTokens {
  private ForgedTokens() {}

  /**
   * @param good a token that is accepted
   * @return by what is wrong with each
   */
  static Map<String, String> of(String good) {
    String[] parts = good.split("\\.", -1);
    String claims = text(parts[1]);
    Map<String, String> forged = new TreeMap<>();
    forged.put("another's key", signed(parts[0], parts[1]));
    forged.put("more rights than were given", parts[0] + "." + longer(claims) + "." + parts[2]);
    forged.put("no signature", encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".");
    forged.put("a cut signature", good.substring(0, good.length() - 9));
    return forged;
  }

  /**
   * Signed by the tool itself, as it never would.
   *
   * @param key with which the tool signed the good one
   * @return by what is wrong with each
   */
  static Map<String, String> of(String good, PrivateKey key) {
    String[] parts = good.split("\\.", -1);
    String claims = text(parts[1]);
    long hourAgo = Instant.now().minus(Duration.ofHours(1)).getEpochSecond();
    Map<String, String> forged = new TreeMap<>();
    forged.put("expired", with(claims, "\"exp\":\\d+", "\"exp\":" + hourAgo));
    forged.put(
        "foreign audience",
        with(claims, "\"aud\":\"[^\"]+\"", "\"aud\":\"https://other.example/api\""));
    forged.put(
        "foreign issuer", with(claims, "\"iss\":\"[^\"]+\"", "\"iss\":\"https://other.example\""));
    forged.replaceAll((what, changed) -> signed(parts[0], encoded(changed), key));
    return forged;
  }

  /** The same token, signed anew: it shows that the others fail by their claims, not their key. */
  static String again(String good, PrivateKey key) {
    String[] parts = good.split("\\.", -1);
    return signed(parts[0], parts[1], key);
  }

  private static String with(String claims, String pattern, String replacement) {
    String changed = claims.replaceFirst(pattern, replacement);
    if (changed.equals(claims)) {
      throw new IllegalStateException("the token has no " + pattern);
    }
    return changed;
  }

  /** As if it held for a day longer. */
  private static String longer(String claims) {
    return encoded(claims.replaceFirst("\"exp\":(\\d+)", "\"exp\":9$1"));
  }

  private static String signed(String header, String claims) {
    try {
      KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
      keys.initialize(2048);
      return signed(header, claims, keys.generateKeyPair().getPrivate());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("RSA is part of every JDK", missing);
    }
  }

  private static String signed(String header, String claims, PrivateKey key) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(key);
      signature.update((header + "." + claims).getBytes(StandardCharsets.US_ASCII));
      return header + "." + claims + "." + encoded(signature.sign());
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("RSA is part of every JDK", missing);
    }
  }

  private static String text(String part) {
    return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
  }

  private static String encoded(String text) {
    return encoded(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
