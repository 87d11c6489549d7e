package org.presente.host.admin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id with 19 MiB, two passes, one lane (RFC 9106; the smaller of OWASP's recommendations), in
 * the usual text form {@code $argon2id$v=19$m=…,t=…,p=…$salt$hash}.
 */
final class PasswordHash {
  private static final int MEMORY_KIB = 19_456;
  private static final int PASSES = 2;
  private static final Pattern FORM =
      Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d+),t=(\\d+),p=1\\$([^$]+)\\$([^$]+)");
  private static final SecureRandom RANDOM = new SecureRandom();

  private PasswordHash() {}

  static String of(String password) {
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    Base64.Encoder text = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=1$%s$%s"
        .formatted(
            MEMORY_KIB,
            PASSES,
            text.encodeToString(salt),
            text.encodeToString(hash(password, salt, MEMORY_KIB, PASSES)));
  }

  static boolean matches(String password, String stored) {
    Matcher form = FORM.matcher(stored);
    if (!form.matches()) {
      return false;
    }
    byte[] salt = Base64.getDecoder().decode(form.group(3));
    byte[] expected = Base64.getDecoder().decode(form.group(4));
    byte[] actual =
        hash(password, salt, Integer.parseInt(form.group(1)), Integer.parseInt(form.group(2)));
    return MessageDigest.isEqual(expected, actual);
  }

  private static byte[] hash(String password, byte[] salt, int memoryKib, int passes) {
    Argon2BytesGenerator argon = new Argon2BytesGenerator();
    argon.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withSalt(salt)
            .withMemoryAsKB(memoryKib)
            .withIterations(passes)
            .withParallelism(1)
            .build());
    byte[] out = new byte[32];
    byte[] input = password.getBytes(StandardCharsets.UTF_8);
    argon.generateBytes(input, out);
    Arrays.fill(input, (byte) 0);
    return out;
  }
}
