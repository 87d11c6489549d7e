package org.presente.zoom.webhook.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How Zoom signs: {@code v0=} and the hexadecimal HMAC-SHA256 under the app's secret token. */
public final class Signature {
  private static final String VERSION = "v0";

  private Signature() {}

  /** Of the bytes as they came, before anybody reads them as a text. */
  public static String of(String secret, String timestamp, byte[] body) {
    byte[] head = (VERSION + ":" + timestamp + ":").getBytes(StandardCharsets.UTF_8);
    return VERSION + "=" + hmac(secret, head, body);
  }

  /** What proves to Zoom that we know the secret. */
  public static String ofChallenge(String secret, PlainToken token) {
    return hmac(secret, token.text().getBytes(StandardCharsets.UTF_8), new byte[0]);
  }

  /** Takes the same time however much of it is right. */
  static boolean same(String expected, String given) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }

  private static String hmac(String secret, byte[] first, byte[] second) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      mac.update(first);
      return HexFormat.of().formatHex(mac.doFinal(second));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("HmacSHA256 is part of every JDK", missing);
    }
  }
}
