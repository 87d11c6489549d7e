package org.presente.host.admin;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes of an authenticator app: RFC 6238 over RFC 4226, with what all apps understand: HMAC-SHA-1,
 * six digits, steps of 30 seconds.
 */
final class Totp {
  static final Duration STEP = Duration.ofSeconds(30);

  /** RFC 6238, 5.2: one step of delay, and as much for a clock that is ahead. */
  private static final int DRIFT = 1;

  private static final int DIGITS = 6;
  private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Totp() {}

  /** A new key of 20 bytes, as RFC 4226 recommends. */
  static byte[] newKey(SecureRandom random) {
    byte[] key = new byte[20];
    random.nextBytes(key);
    return key;
  }

  static long step(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), STEP.toSeconds());
  }

  /**
   * The step whose code this is.
   *
   * @param lastUsed the step whose code was taken last: it, and any before, is worth nothing any
   *     more (RFC 6238, 5.2)
   * @return empty when the code is of no step that is good now
   */
  static OptionalLong accepts(byte[] key, String code, Instant now, long lastUsed) {
    byte[] typed = code.replace(" ", "").getBytes(StandardCharsets.UTF_8);
    long current = step(now);
    for (long step = current - DRIFT; step <= current + DRIFT; step++) {
      byte[] expected = code(key, step).getBytes(StandardCharsets.UTF_8);
      if (step > lastUsed && MessageDigest.isEqual(expected, typed)) {
        return OptionalLong.of(step);
      }
    }
    return OptionalLong.empty();
  }

  static String code(byte[] key, long step) {
    return code(key, step, DIGITS);
  }

  /** RFC 4226, 5.3: four bytes of the hash, from where its last four bits say. */
  static String code(byte[] key, long step, int digits) {
    byte[] hash = hmac(key, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    int offset = hash[hash.length - 1] & 0xf;
    int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7fffffff;
    int modulus = (int) Math.pow(10, digits);
    return String.format(Locale.ROOT, "%0" + digits + "d", number % modulus);
  }

  private static byte[] hmac(byte[] key, byte[] message) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(key, "HmacSHA1"));
      return mac.doFinal(message);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException("HmacSHA1 is part of every JDK", missing);
    }
  }

  /** As people type it into an app (RFC 4648, without padding). */
  static String base32(byte[] key) {
    StringBuilder text = new StringBuilder();
    int buffer = 0;
    int bits = 0;
    for (byte next : key) {
      buffer = (buffer << 8) | (next & 0xff);
      bits += 8;
      while (bits >= 5) {
        text.append(BASE_32.charAt((buffer >> (bits - 5)) & 31));
        bits -= 5;
      }
    }
    if (bits > 0) {
      text.append(BASE_32.charAt((buffer << (5 - bits)) & 31));
    }
    return text.toString();
  }
}
