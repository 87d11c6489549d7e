package org.presente.system;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
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

  /** As if it held for a day longer. */
  private static String longer(String claims) {
    return encoded(claims.replaceFirst("\"exp\":(\\d+)", "\"exp\":9$1"));
  }

  private static String signed(String header, String claims) {
    try {
      KeyPairGenerator keys = KeyPairGenerator.getInstance("RSA");
      keys.initialize(2048);
      PrivateKey key = keys.generateKeyPair().getPrivate();
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
