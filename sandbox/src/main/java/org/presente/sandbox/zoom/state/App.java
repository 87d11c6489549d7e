package org.presente.sandbox.zoom.state;

import java.util.Set;

/**
 * A Server-to-Server OAuth app.
 *
 * @param scopes what new tokens get; a change does not reach tokens already issued
 * @param active a deactivated app gets no tokens and its old ones stop at once
 * @param singleToken field reports of 2022-2023: a new token killed the previous one
 */
public record App(
    String accountId,
    String clientId,
    String clientSecret,
    Set<String> scopes,
    boolean active,
    boolean singleToken) {

  public App withScopes(Set<String> value) {
    return new App(accountId, clientId, clientSecret, Set.copyOf(value), active, singleToken);
  }

  public App withActive(boolean value) {
    return new App(accountId, clientId, clientSecret, scopes, value, singleToken);
  }

  public App withSingleToken(boolean value) {
    return new App(accountId, clientId, clientSecret, scopes, active, value);
  }
}
