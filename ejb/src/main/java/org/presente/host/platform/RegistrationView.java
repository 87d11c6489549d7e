package org.presente.host.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A registration with its deployments, for admins.
 *
 * @param deployments those that wait for a decision first
 * @param scopes what the platform said at registration that it grants; empty when it did not say
 * @param managed whether the platform lets this tool change the registration later
 */
public record RegistrationView(
    long id,
    String name,
    String issuer,
    String clientId,
    Optional<String> productFamily,
    RegistrationState state,
    Instant createdAt,
    List<DeploymentView> deployments,
    Set<String> scopes,
    boolean managed,
    RegistrationSettings settings,
    Endpoints endpoints) {

  /** A deployment and whether its launches are let in. */
  public record DeploymentView(long id, String deploymentId, String status, Instant createdAt) {
    public boolean isPending() {
      return status.equals("PENDING");
    }
  }

  /** Where the platform is spoken to. */
  public record Endpoints(String authorization, String token) {}

  public boolean isActive() {
    return state == RegistrationState.ACTIVE;
  }

  /** Whether an admin has something to decide here. */
  public boolean isWaiting() {
    return state == RegistrationState.WAITING
        || deployments.stream().anyMatch(DeploymentView::isPending);
  }
}
