package org.presente.zoom.api;

import java.util.Objects;

/**
 * An app of one Zoom account.
 *
 * @param key stable id of the connection; tokens are kept by it
 */
public record ZoomCredentials(
    String key,
    String accountId,
    String clientId,
    String clientSecret,
    ZoomPlan plan,
    AppKind kind) {

  public ZoomCredentials {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(accountId, "accountId");
    Objects.requireNonNull(clientId, "clientId");
    Objects.requireNonNull(clientSecret, "clientSecret");
    Objects.requireNonNull(plan, "plan");
    Objects.requireNonNull(kind, "kind");
  }

  /** Of a server-to-server app. */
  public ZoomCredentials(
      String key, String accountId, String clientId, String clientSecret, ZoomPlan plan) {
    this(key, accountId, clientId, clientSecret, plan, AppKind.SERVER_TO_SERVER);
  }

  /** How a call names a user: a user-managed app knows only the one who said yes. */
  public String person(String userId) {
    return kind == AppKind.USER_MANAGED ? "me" : userId;
  }

  /** Without the secret: this text ends in logs. */
  @Override
  public String toString() {
    return "ZoomCredentials[" + key + ", " + plan + "]";
  }
}
