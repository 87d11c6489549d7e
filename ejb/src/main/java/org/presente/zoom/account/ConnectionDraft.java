package org.presente.zoom.account;

import java.util.Optional;
import org.presente.zoom.api.AppKind;
import org.presente.zoom.api.ZoomPlan;

/**
 * A connection to be saved.
 *
 * @param id empty for a new one
 * @param clientSecret empty to keep the stored one
 * @param serves whom it is to serve
 */
public record ConnectionDraft(
    Optional<Long> id,
    String name,
    String accountId,
    String clientId,
    String clientSecret,
    ZoomPlan plan,
    Serves serves,
    AppKind kind) {

  /** Of a server-to-server app. */
  public ConnectionDraft(
      Optional<Long> id,
      String name,
      String accountId,
      String clientId,
      String clientSecret,
      ZoomPlan plan,
      Serves serves) {
    this(id, name, accountId, clientId, clientSecret, plan, serves, AppKind.SERVER_TO_SERVER);
  }

  /** Without the secret: this text may end in logs. */
  @Override
  public String toString() {
    return "ConnectionDraft[" + id + ", " + plan + "]";
  }
}
