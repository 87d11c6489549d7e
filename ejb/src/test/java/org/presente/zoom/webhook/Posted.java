package org.presente.zoom.webhook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.presente.zoom.webhook.domain.Proof;
import org.presente.zoom.webhook.domain.Signature;

/** Requests as Zoom makes them, from our own sample files. */
final class Posted {
  static final String SECRET = "example-webhook-secret-01";

  private Posted() {}

  static String sample(String name) {
    try (InputStream file = Posted.class.getResourceAsStream(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static Proof signed(String body, Instant at) {
    return signed(body, at, SECRET);
  }

  static Proof signed(String body, Instant at, String secret) {
    String seconds = Long.toString(at.getEpochSecond());
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return new Proof(
        Optional.of(Signature.of(secret, seconds, bytes)), Optional.of(seconds), bytes);
  }
}
