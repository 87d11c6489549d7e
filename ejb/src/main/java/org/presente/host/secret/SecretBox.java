package org.presente.host.secret;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals short texts with AES-256-GCM. Sealed form: {@code <key id>.<base64url(iv + ciphertext)>};
 * the purpose selects the derived key (HMAC-SHA-256 of the master key) and is authenticated with
 * it.
 */
public final class SecretBox {
  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;
  private final byte[] master;
  private final String keyId;
  private final SecureRandom random = new SecureRandom();

  /**
   * @param master 32 bytes
   */
  public SecretBox(byte[] master) {
    if (master.length != 32) {
      throw new IllegalArgumentException("the secret key must be 32 bytes long");
    }
    this.master = master.clone();
    this.keyId = HexFormat.of().formatHex(Arrays.copyOf(derive("key-id"), 4));
  }

  /** Says which key this is without telling it; 64 hexadecimal digits. */
  public String fingerprint() {
    return HexFormat.of().formatHex(derive("fingerprint"));
  }

  /** A key of its own for a purpose, 256 bits for AES. */
  public SecretKey keyFor(String purpose) {
    return new SecretKeySpec(derive("purpose:" + purpose), "AES");
  }

  public String seal(String purpose, String plain) {
    byte[] iv = new byte[IV_BYTES];
    random.nextBytes(iv);
    byte[] sealed =
        crypt(Cipher.ENCRYPT_MODE, purpose, iv, plain.getBytes(StandardCharsets.UTF_8))
            .orElseThrow(() -> new IllegalStateException("AES-GCM is not available"));
    byte[] both = ByteBuffer.allocate(iv.length + sealed.length).put(iv).put(sealed).array();
    return keyId + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(both);
  }

  /** Empty when the text was not sealed by this key for this purpose, or was changed. */
  public Optional<String> open(String purpose, String sealed) {
    if (!sealed.startsWith(keyId + ".")) {
      return Optional.empty();
    }
    return decoded(sealed.substring(keyId.length() + 1))
        .filter(bytes -> bytes.length > IV_BYTES)
        .flatMap(
            bytes ->
                crypt(
                    Cipher.DECRYPT_MODE,
                    purpose,
                    Arrays.copyOf(bytes, IV_BYTES),
                    Arrays.copyOfRange(bytes, IV_BYTES, bytes.length)))
        .map(plain -> new String(plain, StandardCharsets.UTF_8));
  }

  private static Optional<byte[]> decoded(String text) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(text));
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }

  private Optional<byte[]> crypt(int mode, String purpose, byte[] iv, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, keyFor(purpose), new GCMParameterSpec(TAG_BITS, iv));
      cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
      return Optional.of(cipher.doFinal(input));
    } catch (GeneralSecurityException notOurs) {
      return Optional.empty();
    }
  }

  private byte[] derive(String label) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(master, "HmacSHA256"));
      return mac.doFinal(label.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("HmacSHA256 is part of every JDK", missing);
    }
  }
}
