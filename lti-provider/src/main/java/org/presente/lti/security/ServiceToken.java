package org.presente.lti.security;

import java.time.Instant;
import java.util.Set;

/**
 * An access token, kept in memory only.
 *
 * @param scopes what was granted, which may be less than asked
 * @param renewAt at 80 % of its life
 */
public record ServiceToken(String value, Set<String> scopes, Instant renewAt, Instant expiresAt) {
  public ServiceToken {
    scopes = Set.copyOf(scopes);
  }

  @Override
  public String toString() {
    return "ServiceToken[until " + expiresAt + "]";
  }
}
