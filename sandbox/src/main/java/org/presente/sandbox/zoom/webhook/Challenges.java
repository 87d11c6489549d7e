package org.presente.sandbox.zoom.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.presente.sandbox.SandboxClock;
import org.presente.sandbox.zoom.state.Ids;
import org.presente.sandbox.zoom.state.Json;
import org.presente.sandbox.zoom.state.Subscription;
import org.presente.sandbox.zoom.state.World;

/**
 * The check that a receiver knows the secret: when a subscription is saved, every 72 hours, and six
 * failures in a row switch the subscription off.
 */
final class Challenges {
  private static final Duration PERIOD = Duration.ofHours(72);
  private static final int FAILURES_ALLOWED = 6;

  private final World world;
  private final SandboxClock clock;
  private final Poster poster;
  private final Ids ids = new Ids();

  Challenges(World world, SandboxClock clock, Poster poster) {
    this.world = world;
    this.clock = clock;
    this.poster = poster;
  }

  /** Whether the receiver answered as it must. */
  boolean challenge(Subscription subscription) {
    var plain = ids.letters(22);
    var body =
        Json.object()
            .put("event", "endpoint.url_validation")
            .put("event_ts", clock.instant().toEpochMilli());
    body.putObject("payload").put("plainToken", plain);
    var passed =
        poster
            .post(
                subscription.url(),
                subscription.secret(),
                UUID.randomUUID().toString(),
                body.toString())
            .filter(a -> proves(a, plain, subscription.secret()))
            .isPresent();
    synchronized (world) {
      world.put(subscription.checked(clock.instant(), passed, FAILURES_ALLOWED));
    }
    return passed;
  }

  private static boolean proves(HttpResponse<String> answer, String plain, String secret) {
    try {
      var json = Json.MAPPER.readTree(answer.body());
      return answer.statusCode() / 100 == 2
          && plain.equals(json.path("plainToken").asText())
          && Signature.hmac(secret, plain).equals(json.path("encryptedToken").asText());
    } catch (JsonProcessingException notJson) {
      return false;
    }
  }

  /** Those once challenged whose turn it is again; they are given out once. */
  List<Subscription> due() {
    synchronized (world) {
      var due = world.subscriptions().stream().filter(this::due).toList();
      due.forEach(s -> world.put(s.asked(clock.instant())));
      return due;
    }
  }

  private boolean due(Subscription subscription) {
    return !subscription.off()
        && subscription.checkedAt() != null
        && !subscription.checkedAt().plus(PERIOD).isAfter(clock.instant());
  }
}
