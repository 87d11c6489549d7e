package org.presente.sandbox.zoom.webhook;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.presente.sandbox.SandboxClock;

/** Posts signed messages with Zoom's headers and its deadline. */
final class Poster {
  private static final Duration DEADLINE = Duration.ofSeconds(3);

  private final SandboxClock clock;
  private final HttpClient http = HttpClient.newBuilder().connectTimeout(DEADLINE).build();

  Poster(SandboxClock clock) {
    this.clock = clock;
  }

  /** The answer, if one came in time. */
  Optional<HttpResponse<String>> post(URI url, String secret, String id, String body) {
    var seconds = clock.instant().getEpochSecond();
    var request =
        HttpRequest.newBuilder(url)
            .timeout(DEADLINE)
            .header("content-type", "application/json; charset=utf-8")
            .header("user-agent", "Zoom Marketplace/1.0a")
            .header("x-zm-request-timestamp", String.valueOf(seconds))
            .header("x-zm-signature", Signature.of(secret, seconds, body))
            .header("x-zm-request-id", id)
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      return Optional.of(http.send(request, BodyHandlers.ofString()));
    } catch (IOException noAnswer) {
      return Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
