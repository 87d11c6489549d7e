package org.presente.host.platform;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import org.presente.host.platform.RegistrationView.DeploymentView;
import org.presente.host.platform.RegistrationView.Endpoints;
import org.presente.host.platform.persistence.DeploymentEntity;
import org.presente.host.platform.persistence.RegistrationEntity;
import org.presente.lti.registration.Registration;
import org.presente.lti.security.PastedKey;

/** Registrations as admins see them. */
final class RegistrationViews {
  private RegistrationViews() {}

  static List<RegistrationView> of(
      List<RegistrationEntity> registrations, List<DeploymentEntity> deployments) {
    return registrations.stream()
        .map(row -> view(row, deployments))
        .sorted(Comparator.comparing(RegistrationView::isWaiting).reversed())
        .toList();
  }

  private static RegistrationView view(RegistrationEntity row, List<DeploymentEntity> deployments) {
    Registration registration = row.toRegistration();
    return new RegistrationView(
        row.id(),
        row.name(),
        row.issuer(),
        row.clientId(),
        row.productFamily(),
        row.state(),
        row.createdAt(),
        deployments.stream()
            .filter(d -> d.registrationId() == row.id())
            .map(RegistrationViews::view)
            .sorted(Comparator.comparing(DeploymentView::isPending).reversed())
            .toList(),
        row.scopes(),
        row.managementUrl().isPresent(),
        settings(row),
        new Endpoints(
            registration.authorizationEndpoint().toString(),
            registration.tokenEndpoint().toString()));
  }

  private static DeploymentView view(DeploymentEntity row) {
    return new DeploymentView(row.id(), row.deploymentId(), row.status().name(), row.createdAt());
  }

  static RegistrationSettings settings(RegistrationEntity row) {
    Registration registration = row.toRegistration();
    URI keys = registration.jwksUri();
    return new RegistrationSettings(
        row.name(),
        row.approvesDeployments(),
        row.isStrict(),
        row.algorithms(),
        PastedKey.isKept(keys) ? "" : keys.toString(),
        PastedKey.pem(keys).orElse(""),
        registration.tokenAudience().orElse(""));
  }
}
