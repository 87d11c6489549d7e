package org.presente.zoom.account;

import java.util.Optional;
import org.presente.zoom.api.ZoomPlan;

/**
 * A connection to be saved.
 *
 * @param id empty for a new one
 * @param clientSecret empty to keep the stored one
 * @param registrationId whose courses it is to serve, empty for all without one of their own
 */
public record ConnectionDraft(
    Optional<Long> id,
    String name,
    String accountId,
    String clientId,
    String clientSecret,
    ZoomPlan plan,
    Optional<Long> registrationId) {

  /** Without the secret: this text may end in logs. */
  @Override
  public String toString() {
    return "ConnectionDraft[" + id + ", " + plan + "]";
  }
}
