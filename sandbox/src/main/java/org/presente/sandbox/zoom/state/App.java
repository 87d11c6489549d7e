package org.presente.sandbox.zoom.state;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * An app made in an account's marketplace.
 *
 * @param scopes what new tokens get; a change does not reach tokens already issued
 * @param active a deactivated app gets no tokens and its old ones stop at once
 * @param singleToken field reports of 2022-2023: a new token killed the previous one
 * @param kind decides which grants it may use and whose data it reaches
 * @param redirects of a general app, matched exactly
 */
public record App(
    String accountId,
    String clientId,
    String clientSecret,
    Set<String> scopes,
    boolean active,
    boolean singleToken,
    Kind kind,
    Set<URI> redirects) {

  /** How an app is managed. */
  public enum Kind {
    SERVER_TO_SERVER,
    ADMIN_MANAGED,
    USER_MANAGED;

    public boolean general() {
      return this != SERVER_TO_SERVER;
    }
  }

  /** State files of the first version know one kind only. */
  public App {
    kind = Optional.ofNullable(kind).orElse(Kind.SERVER_TO_SERVER);
    redirects = Optional.ofNullable(redirects).map(Set::copyOf).orElse(Set.of());
    scopes = Set.copyOf(scopes);
  }

  public static App serverToServer(
      String accountId, String clientId, String clientSecret, Set<String> scopes) {
    return new App(
        accountId, clientId, clientSecret, scopes, true, false, Kind.SERVER_TO_SERVER, Set.of());
  }

  public App withScopes(Set<String> value) {
    return new App(accountId, clientId, clientSecret, value, active, singleToken, kind, redirects);
  }

  public App withActive(boolean value) {
    return new App(accountId, clientId, clientSecret, scopes, value, singleToken, kind, redirects);
  }

  public App withSingleToken(boolean value) {
    return new App(accountId, clientId, clientSecret, scopes, active, value, kind, redirects);
  }

  public App withKind(Kind value, Set<URI> registered) {
    return new App(
        accountId, clientId, clientSecret, scopes, active, singleToken, value, registered);
  }
}
