package org.presente.zoom.webhook;

import java.time.Instant;
import java.util.Optional;
import org.presente.zoom.webhook.domain.Proof.Refusal;

/**
 * A connection's webhook as an admin sees it; without its secret.
 *
 * @param path the last part of its address
 * @param armed whether there is a secret
 * @param validatedAt when Zoom last asked whether the address is ours
 * @param lastEventAt within the last week
 * @param refusal why the last request was not believed; empty when an event has come since
 */
public record WebhookView(
    long connectionId,
    String path,
    boolean armed,
    Optional<Instant> validatedAt,
    Optional<Instant> lastEventAt,
    Optional<Refusal> refusal,
    Optional<Instant> refusedAt) {}
