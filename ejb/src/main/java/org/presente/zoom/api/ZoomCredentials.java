package org.presente.zoom.api;

import java.util.Objects;
import java.util.Optional;

/**
 * An app of one Zoom account.
 *
 * @param key stable id of the connection; tokens are kept by it
 * @param ownUser Zoom's id of the user who said yes to a user-managed app, once it was read
 */
public record ZoomCredentials(
    String key,
    String accountId,
    String clientId,
    String clientSecret,
    ZoomPlan plan,
    AppKind kind,
    Optional<String> ownUser) {

  private static final String ME = "me";

  public ZoomCredentials {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(accountId, "accountId");
    Objects.requireNonNull(clientId, "clientId");
    Objects.requireNonNull(clientSecret, "clientSecret");
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(ownUser, "ownUser");
  }

  /** Of a server-to-server app. */
  public ZoomCredentials(
      String key, String accountId, String clientId, String clientSecret, ZoomPlan plan) {
    this(key, accountId, clientId, clientSecret, plan, AppKind.SERVER_TO_SERVER, Optional.empty());
  }

  /**
   * How a call names a user: to a user-managed app the one who said yes is {@code me}, others are
   * those who let that one schedule in their names.
   */
  public String person(String userId) {
    return kind == AppKind.USER_MANAGED && !isAnother(userId) ? ME : userId;
  }

  /**
   * Whether it is somebody in whose name the one who said yes may schedule. An account's app makes
   * meetings under every user and needs nobody's privilege.
   */
  public boolean isAnother(String userId) {
    return kind == AppKind.USER_MANAGED
        && !ME.equals(userId)
        && ownUser.filter(own -> !own.equals(userId)).isPresent();
  }

  /** The same, now that it is known who said yes. */
  public ZoomCredentials ownedBy(String userId) {
    return new ZoomCredentials(
        key, accountId, clientId, clientSecret, plan, kind, Optional.of(userId));
  }

  /** Without the secret: this text ends in logs. */
  @Override
  public String toString() {
    return "ZoomCredentials[" + key + ", " + plan + "]";
  }
}
