package org.presente.host.course;

import org.presente.host.secret.Sha256;
import org.presente.lti.launch.LaunchResult.Accepted;

/** A nonce of one registration as a key of fixed length; two platforms may choose the same. */
final class NonceHash {
  private NonceHash() {}

  static String of(Accepted launch) {
    String text =
        launch.message().issuer() + '\n' + launch.message().clientId() + '\n' + launch.nonce();
    return Sha256.hex(text);
  }
}
