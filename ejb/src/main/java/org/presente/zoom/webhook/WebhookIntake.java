package org.presente.zoom.webhook;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.presente.host.database.Contention;
import org.presente.host.database.Transactions;
import org.presente.host.secret.SecretBox;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.webhook.domain.PlainToken;
import org.presente.zoom.webhook.domain.Proof;
import org.presente.zoom.webhook.domain.Proof.Refusal;
import org.presente.zoom.webhook.domain.Proof.Verdict;
import org.presente.zoom.webhook.domain.Signature;
import org.presente.zoom.webhook.persistence.EventEntity;
import org.presente.zoom.webhook.persistence.WebhookEntity;
import org.presente.zoom.webhook.persistence.WebhookRepository;

/** Judges a request, and keeps what it tells: no more than one short transaction. */
@Singleton
class WebhookIntake {
  static final String SECRET = "zoom-webhook-secret";
  static final String BODY = "zoom-webhook-event";

  /** Somebody who guesses signatures does not make us write each time. */
  private static final Duration REFUSALS_APART = Duration.ofSeconds(10);

  private final WebhookRepository repository;
  private final SecretBox secrets;
  private final WorkQueue queue;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  WebhookIntake(
      WebhookRepository repository,
      SecretBox secrets,
      WorkQueue queue,
      Transactions transactions,
      Clock clock) {
    this.repository = repository;
    this.secrets = secrets;
    this.queue = queue;
    this.transactions = transactions;
    this.clock = clock;
  }

  WebhookAnswer receive(String path, Proof proof) {
    try {
      return inOneTransaction(path, proof);
    } catch (RuntimeException failure) {
      if (!Contention.causes(failure)) {
        throw failure;
      }
      // The same event came twice at once: the second look finds the first one's row.
      return inOneTransaction(path, proof);
    }
  }

  private WebhookAnswer inOneTransaction(String path, Proof proof) {
    return transactions.inNew(
        () ->
            repository
                .at(path)
                .map(webhook -> answer(webhook, proof))
                .orElseGet(WebhookAnswer.Unknown::new));
  }

  private WebhookAnswer answer(WebhookEntity webhook, Proof proof) {
    Verdict verdict = proof.judge(opened(webhook), clock.instant());
    if (verdict instanceof Verdict.Refused refused) {
      return refuse(webhook, refused.why());
    }
    String secret = ((Verdict.Genuine) verdict).secret();
    Optional<ZoomEvent> event = EventReader.read(proof.body());
    if (event.isEmpty()) {
      return refuse(webhook, Refusal.UNREADABLE);
    }
    return event.get().isChallenge()
        ? sign(webhook, event.get(), secret)
        : keep(webhook, event.get(), proof.body());
  }

  private List<String> opened(WebhookEntity webhook) {
    return webhook.secrets(clock.instant()).stream()
        .flatMap(kept -> secrets.open(SECRET, kept).stream())
        .toList();
  }

  private WebhookAnswer refuse(WebhookEntity webhook, Refusal why) {
    Instant now = clock.instant();
    if (webhook.refusedAt().filter(at -> now.isBefore(at.plus(REFUSALS_APART))).isEmpty()) {
      webhook.refused(why, now);
    }
    return new WebhookAnswer.Refused(why);
  }

  private WebhookAnswer sign(WebhookEntity webhook, ZoomEvent challenge, String secret) {
    Optional<PlainToken> token = PlainToken.of(challenge.plainToken());
    if (token.isEmpty()) {
      return refuse(webhook, Refusal.UNREADABLE);
    }
    webhook.validated(clock.instant());
    return new WebhookAnswer.Signed(token.get().text(), Signature.ofChallenge(secret, token.get()));
  }

  private WebhookAnswer keep(WebhookEntity webhook, ZoomEvent event, byte[] body) {
    if (!repository.isKnown(webhook.connectionId(), event.key())) {
      String kept = secrets.seal(BODY, new String(body, StandardCharsets.UTF_8));
      EventEntity row =
          repository.add(
              new EventEntity(
                  webhook.connectionId(), event.key(), event.name(), kept, clock.instant()));
      queue.enqueue(EventHandler.KIND, row.id());
    }
    return new WebhookAnswer.Kept();
  }
}
