package org.presente.host.attendance.domain.measure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/**
 * A short text that is the same for the same content in every run and on every node. Each part is
 * fed with its length in front, so that parts cannot flow into one another.
 */
public final class Fingerprint {

  private final MessageDigest digest = sha256();

  public Fingerprint add(Object part) {
    byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /** In the order given; the number of parts counts too. */
  public Fingerprint addAll(Collection<?> parts) {
    add(parts.size());
    parts.forEach(this::add);
    return this;
  }

  public Fingerprint add(IntervalSet set) {
    add(set.intervals().size());
    set.intervals().forEach(it -> add(it.startInclusive()).add(it.endExclusive()));
    return this;
  }

  /** 64 hexadecimal digits; ends the use of this object. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("Every Java has SHA-256", missing);
    }
  }
}
