package org.presente.system.launch;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Compact tokens made with the JDK alone, also such as no library would make. */
final class Jws {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private Jws() {}

  static KeyPair rsa() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  static Map<String, Object> jwk(String keyId, RSAPublicKey key) {
    return Map.of(
        "kty",
        "RSA",
        "kid",
        keyId,
        "use",
        "sig",
        "n",
        BASE64.encodeToString(unsigned(key.getModulus().toByteArray())),
        "e",
        BASE64.encodeToString(key.getPublicExponent().toByteArray()));
  }

  static String rs256(String header, String payload, PrivateKey key) {
    try {
      Signature rsa = Signature.getInstance("SHA256withRSA");
      rsa.initSign(key);
      rsa.update(input(header, payload).getBytes(StandardCharsets.US_ASCII));
      return input(header, payload) + "." + BASE64.encodeToString(rsa.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Signed with a text that everybody can read: the classic confusion of algorithms. */
  static String hs256(String header, String payload, byte[] secret) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      byte[] sum = mac.doFinal(input(header, payload).getBytes(StandardCharsets.US_ASCII));
      return input(header, payload) + "." + BASE64.encodeToString(sum);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static String unsigned(String header, String payload) {
    return input(header, payload) + ".";
  }

  private static String input(String header, String payload) {
    return text(header) + "." + text(payload);
  }

  private static String text(String part) {
    return BASE64.encodeToString(part.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] unsigned(byte[] number) {
    return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
  }
}
