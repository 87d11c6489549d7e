package org.presente.lti.launch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-GCM over the state: nobody outside can read or forge one. The additional data binds the
 * cipher text to this purpose, should the host use the key for others.
 */
public final class StateCipher {
  private static final byte[] PURPOSE = "lti-state-1".getBytes(StandardCharsets.US_ASCII);
  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int MAX_TEXT = 8_192;

  private final SecretKey key;
  private final Secrets secrets = new Secrets();

  /**
   * @param key AES, 128 or 256 bits, the same on every node
   */
  public StateCipher(SecretKey key) {
    this.key = key;
  }

  String seal(State state) {
    byte[] iv = secrets.bytes(IV_BYTES);
    try {
      byte[] sealed =
          cipher(Cipher.ENCRYPT_MODE, iv).doFinal(state.json().getBytes(StandardCharsets.UTF_8));
      byte[] all = ByteBuffer.allocate(iv.length + sealed.length).put(iv).put(sealed).array();
      return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the state key does not fit AES-GCM", e);
    }
  }

  /** Empty for anything this cipher did not make. */
  Optional<State> open(String text) {
    if (text.length() > MAX_TEXT) {
      return Optional.empty();
    }
    try {
      byte[] all = Base64.getUrlDecoder().decode(text);
      if (all.length <= IV_BYTES) {
        return Optional.empty();
      }
      byte[] iv = Arrays.copyOf(all, IV_BYTES);
      byte[] plain = cipher(Cipher.DECRYPT_MODE, iv).doFinal(all, IV_BYTES, all.length - IV_BYTES);
      return State.fromJson(new String(plain, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Cipher cipher(int mode, byte[] iv) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
    cipher.updateAAD(PURPOSE);
    return cipher;
  }
}
