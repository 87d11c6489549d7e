package org.presente.sandbox.zoom.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** {@code v0=} and the hex HMAC-SHA256 over {@code v0:timestamp:body}. */
final class Signature {
  private Signature() {}

  static String of(String secret, long epochSeconds, String body) {
    return "v0=" + hmac(secret, "v0:" + epochSeconds + ":" + body);
  }

  static String hmac(String secret, String text) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
