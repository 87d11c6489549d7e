package org.presente.sandbox.zoom.state;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * An access token with the scopes its app had when it was issued.
 *
 * @param userId who authorized a general app; empty for a Server-to-Server app, which acts as its
 *     owner
 */
public record Token(
    String value,
    String clientId,
    String accountId,
    Set<String> scopes,
    Instant expiresAt,
    String userId) {
  public Token {
    userId = Optional.ofNullable(userId).orElse("");
  }
}
