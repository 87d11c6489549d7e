package org.presente.zoom.webhook;

import org.presente.zoom.webhook.domain.Proof.Refusal;

/** What a request to an endpoint is answered. */
public sealed interface WebhookAnswer {
  /** Kept, or known already. */
  record Kept() implements WebhookAnswer {}

  /** To the challenge. */
  record Signed(String plainToken, String encryptedToken) implements WebhookAnswer {}

  record Refused(Refusal why) implements WebhookAnswer {}

  /** Nothing is expected at this address. */
  record Unknown() implements WebhookAnswer {}
}
