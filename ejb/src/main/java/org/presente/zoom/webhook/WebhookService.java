package org.presente.zoom.webhook;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.presente.host.secret.SecretBox;
import org.presente.zoom.account.Connections;
import org.presente.zoom.webhook.domain.Proof;
import org.presente.zoom.webhook.persistence.WebhookEntity;
import org.presente.zoom.webhook.persistence.WebhookRepository;

/** Webhooks for admins and for Zoom. */
@Stateless
public class WebhookService {
  private static final int PATH_BYTES = 24;
  private static final Duration PREVIOUS_COUNTS = Duration.ofHours(24);

  /** What Zoom shows is a plain text of this kind. */
  private static final Pattern SECRET = Pattern.compile("[\\x21-\\x7e]{8,200}");

  @Inject private WebhookRepository repository;
  @Inject private Connections connections;
  @Inject private WebhookIntake intake;
  @Inject private SecretBox secrets;
  @Inject private Clock clock;

  /** Of a connection; makes its address when it is first looked at. */
  public Optional<WebhookView> ofConnection(long connectionId) {
    return connections.find(connectionId).map(connection -> view(webhook(connection.id())));
  }

  /**
   * @return false when it cannot be a secret token
   */
  public boolean keepSecret(long connectionId, String secret) {
    String token = secret.strip();
    if (!SECRET.matcher(token).matches() || connections.find(connectionId).isEmpty()) {
      return false;
    }
    webhook(connectionId)
        .keepSecret(
            secrets.seal(WebhookIntake.SECRET, token), clock.instant().plus(PREVIOUS_COUNTS));
    return true;
  }

  /** What arrived in the last week, the newest first. */
  public List<EventView> events(int first, int most) {
    return repository.newest(first, most).stream()
        .map(
            event ->
                new EventView(
                    event.receivedAt(),
                    event.connectionId(),
                    event.name(),
                    event.sealedBody().isEmpty()))
        .toList();
  }

  /** A request as it came; answers without waiting for what follows from it. */
  @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
  public WebhookAnswer receive(String path, Proof proof) {
    return intake.receive(path, proof);
  }

  private WebhookEntity webhook(long connectionId) {
    return repository
        .ofConnection(connectionId)
        .orElseGet(
            () -> repository.add(new WebhookEntity(connectionId, newPath(), clock.instant())));
  }

  private static String newPath() {
    byte[] bytes = new byte[PATH_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  private WebhookView view(WebhookEntity webhook) {
    Instant now = clock.instant();
    Optional<Instant> last = repository.lastReceived(webhook.connectionId());
    boolean believedSince =
        webhook.refusedAt().filter(at -> last.filter(at::isBefore).isEmpty()).isEmpty();
    return new WebhookView(
        webhook.connectionId(),
        webhook.path(),
        !webhook.secrets(now).isEmpty(),
        webhook.validatedAt(),
        last,
        believedSince ? Optional.empty() : webhook.refusal(),
        webhook.refusedAt());
  }
}
