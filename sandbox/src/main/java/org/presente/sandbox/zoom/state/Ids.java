package org.presente.sandbox.zoom.state;

import java.security.SecureRandom;
import java.util.Base64;

/** Makes identifiers in the shapes Zoom uses. */
public final class Ids {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
  private static final long SMALLEST_MEETING = 80_000_000_000L;
  private static final long MEETING_SPAN = 9_999_999_999L;

  private final SecureRandom random = new SecureRandom();

  public String letters(int length) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return text.toString();
  }

  public String digits(int length) {
    var text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append((char) ('0' + random.nextInt(10)));
    }
    return text.toString();
  }

  /** Eleven digits: more than 32 bits hold. */
  public long meetingNumber() {
    return SMALLEST_MEETING + random.nextLong(MEETING_SPAN);
  }

  public String uuid(UuidShape shape) {
    var bytes = new byte[16];
    random.nextBytes(bytes);
    return shape.force(Base64.getEncoder().encodeToString(bytes));
  }

  /** The other kind of UUID: hexadecimal with dashes, in upper case. */
  public String participantUuid() {
    return java.util.UUID.randomUUID().toString().toUpperCase(java.util.Locale.ROOT);
  }
}
