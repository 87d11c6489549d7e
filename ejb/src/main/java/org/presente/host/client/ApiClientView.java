package org.presente.host.client;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A client as an admin sees it.
 *
 * @param usedAt when it last got a token
 */
public record ApiClientView(
    long id,
    String clientId,
    String name,
    long registrationId,
    Set<ApiScope> scopes,
    Instant createdAt,
    Optional<Instant> usedAt,
    Optional<Instant> revokedAt) {
  public ApiClientView {
    scopes = Set.copyOf(scopes);
  }
}
