package org.presente.zoom.api;

import java.util.Objects;

/**
 * A server-to-server app of one Zoom account.
 *
 * @param key stable id of the connection; tokens are kept by it
 */
public record ZoomCredentials(
    String key, String accountId, String clientId, String clientSecret, ZoomPlan plan) {

  public ZoomCredentials {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(accountId, "accountId");
    Objects.requireNonNull(clientId, "clientId");
    Objects.requireNonNull(clientSecret, "clientSecret");
    Objects.requireNonNull(plan, "plan");
  }

  /** Without the secret: this text ends in logs. */
  @Override
  public String toString() {
    return "ZoomCredentials[" + key + ", " + plan + "]";
  }
}
