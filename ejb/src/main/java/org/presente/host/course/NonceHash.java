package org.presente.host.course;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.presente.lti.launch.LaunchResult.Accepted;

/** A nonce of one registration as a key of fixed length; two platforms may choose the same. */
final class NonceHash {
  private NonceHash() {}

  static String of(Accepted launch) {
    String text =
        launch.message().issuer() + '\n' + launch.message().clientId() + '\n' + launch.nonce();
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("SHA-256 is part of every JDK", missing);
    }
  }
}
