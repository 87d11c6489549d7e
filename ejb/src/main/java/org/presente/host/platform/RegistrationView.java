package org.presente.host.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A registration with its deployments, for admins. */
public record RegistrationView(
    long id,
    String issuer,
    String clientId,
    Optional<String> productFamily,
    boolean active,
    Instant createdAt,
    List<DeploymentView> deployments) {

  /** A deployment and whether its launches are let in. */
  public record DeploymentView(long id, String deploymentId, String status, Instant createdAt) {}
}
