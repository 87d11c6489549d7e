package org.presente.host.backup.file;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals with a password: PBKDF2 with HMAC-SHA-512 (210,000 rounds, as OWASP's cheat sheet on the
 * storage of passwords has it) makes the key, AES-256-GCM seals, and the backup's key is
 * authenticated with it, so that the section cannot be moved to another file.
 */
public final class PersonalSeal {
  /** The zip's entry. */
  public static final String ENTRY = "personal.bin";

  /** What a new password has to have. */
  public static final int SHORTEST_PASSWORD = 12;

  private static final int ROUNDS = 210_000;
  private static final int MOST_ROUNDS = 1_000_000;
  private static final int SALT_BYTES = 16;
  private static final int IV_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final int KEY_BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  private PersonalSeal() {}

  /**
   * How the section was sealed.
   *
   * @param salt hexadecimal digits
   * @param iv hexadecimal digits
   * @param rounds of PBKDF2
   */
  public record Terms(String salt, String iv, int rounds, String sha256, int bytes) {
    static Terms fresh() {
      return new Terms(random(SALT_BYTES), random(IV_BYTES), ROUNDS, "", 0);
    }

    Terms of(byte[] sealed) {
      return new Terms(salt, iv, rounds, Sha256.of(sealed), sealed.length);
    }

    /** Nobody else's file makes us compute for hours. */
    boolean isBearable() {
      return rounds >= 1 && rounds <= MOST_ROUNDS && isHex(salt, SALT_BYTES) && isHex(iv, IV_BYTES);
    }

    private static boolean isHex(String text, int bytes) {
      return text.matches("[0-9a-f]{" + 2 * bytes + "}");
    }
  }

  static byte[] seal(Terms terms, String backupKey, String password, byte[] plain) {
    return crypt(Cipher.ENCRYPT_MODE, terms, backupKey, password, plain)
        .orElseThrow(() -> new IllegalStateException("AES-GCM is not available"));
  }

  /** Empty when the password is another one, or the section was changed. */
  static Optional<byte[]> open(Terms terms, String backupKey, String password, byte[] sealed) {
    return crypt(Cipher.DECRYPT_MODE, terms, backupKey, password, sealed);
  }

  private static Optional<byte[]> crypt(
      int mode, Terms terms, String backupKey, String password, byte[] input) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, key(terms, password), new GCMParameterSpec(TAG_BITS, bytes(terms.iv())));
      cipher.updateAAD(backupKey.getBytes(StandardCharsets.UTF_8));
      return Optional.of(cipher.doFinal(input));
    } catch (GeneralSecurityException notOurs) {
      return Optional.empty();
    }
  }

  private static SecretKey key(Terms terms, String password) throws GeneralSecurityException {
    char[] letters = password.toCharArray();
    try {
      PBEKeySpec spec = new PBEKeySpec(letters, bytes(terms.salt()), terms.rounds(), KEY_BITS);
      byte[] key =
          SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512").generateSecret(spec).getEncoded();
      return new SecretKeySpec(key, "AES");
    } finally {
      Arrays.fill(letters, '\0');
    }
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  private static String random(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
