package org.presente.zoom.webhook.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a request brings to show that it comes from Zoom.
 *
 * @param signature the header {@code x-zm-signature}
 * @param timestamp the header {@code x-zm-request-timestamp}, epoch seconds
 */
public record Proof(Optional<String> signature, Optional<String> timestamp, byte[] body) {
  private static final Duration OLDEST = Duration.ofMinutes(5);
  private static final Pattern SECONDS = Pattern.compile("[0-9]{1,12}");

  /** The verdict on a proof. */
  public sealed interface Verdict {
    /**
     * @param secret the one it was signed with
     */
    record Genuine(String secret) implements Verdict {
      @Override
      public String toString() {
        return "Genuine";
      }
    }

    record Refused(Refusal why) implements Verdict {}
  }

  /** Why a request is not believed. */
  public enum Refusal {
    NO_SECRET,
    UNSIGNED,
    TOO_OLD,
    WRONG_SIGNATURE,
    /** Signed by Zoom, and yet nothing that we can read. */
    UNREADABLE
  }

  /**
   * @param secrets the present one, and while it is being changed the previous one
   */
  public Verdict judge(List<String> secrets, Instant now) {
    if (secrets.isEmpty()) {
      return new Verdict.Refused(Refusal.NO_SECRET);
    }
    Optional<String> seconds = timestamp.filter(SECONDS.asMatchPredicate());
    if (signature.isEmpty() || seconds.isEmpty()) {
      return new Verdict.Refused(Refusal.UNSIGNED);
    }
    Instant sent = Instant.ofEpochSecond(Long.parseLong(seconds.get()));
    if (Duration.between(sent, now).abs().compareTo(OLDEST) > 0) {
      return new Verdict.Refused(Refusal.TOO_OLD);
    }
    return secrets.stream()
        .filter(
            secret -> Signature.same(Signature.of(secret, seconds.get(), body), signature.get()))
        .findFirst()
        .<Verdict>map(Verdict.Genuine::new)
        .orElseGet(() -> new Verdict.Refused(Refusal.WRONG_SIGNATURE));
  }
}
