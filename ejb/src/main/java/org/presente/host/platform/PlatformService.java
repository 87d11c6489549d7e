package org.presente.host.platform;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.presente.host.admin.OneTimeCodes;
import org.presente.host.admin.OneTimeCodes.Purpose;
import org.presente.host.platform.persistence.DeploymentEntity;
import org.presente.host.platform.persistence.PlatformRepository;
import org.presente.host.platform.persistence.RegistrationEntity;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.RegistrationOutcome.Registered;

/** Registrations and deployments. */
@Stateless
public class PlatformService {
  @Inject private PlatformRepository repository;
  @Inject private RegistrationDirectory directory;
  @Inject private OneTimeCodes codes;
  @Inject private Clock clock;

  /** The active registration with this id, for calls to the platform's services. */
  public Optional<Registration> registration(long id) {
    return repository
        .registration(id)
        .filter(RegistrationEntity::isActive)
        .map(RegistrationEntity::toRegistration);
  }

  /** Which make of LMS a registration belongs to, for the habits of some. */
  public Optional<String> productFamily(long registrationId) {
    return repository.registration(registrationId).flatMap(RegistrationEntity::productFamily);
  }

  public List<RegistrationView> registrations() {
    List<DeploymentEntity> deployments = repository.deployments();
    return repository.registrations().stream().map(r -> view(r, deployments)).toList();
  }

  /** A code for a registration link: good once, for a week. */
  public String newRegistrationCode() {
    return codes.make(Purpose.REGISTRATION);
  }

  public boolean isGoodRegistrationCode(String code) {
    return codes.isGood(Purpose.REGISTRATION, code);
  }

  /**
   * Keeps what a platform answered. With a good code the registration is active and its deployment
   * approved at once; otherwise both wait for an admin.
   *
   * @return whether it is active
   */
  public boolean keep(Registered registered, Optional<String> code) {
    boolean approved = code.filter(c -> codes.use(Purpose.REGISTRATION, c)).isPresent();
    Registration registration = registered.registration();
    RegistrationEntity row =
        repository
            .registration(registration.issuer(), registration.clientId())
            .orElseGet(() -> added(registration));
    if (approved) {
      row.activate(true);
      row.update(registration);
    }
    row.describe(registered.productFamilyCode(), registered.scopes());
    registered.deploymentId().ifPresent(id -> keepDeployment(row.id(), id, approved));
    directory.forget();
    return row.isActive();
  }

  private RegistrationEntity added(Registration registration) {
    RegistrationEntity made = new RegistrationEntity(registration, clock.instant());
    repository.add(made);
    return made;
  }

  private void keepDeployment(long registrationId, String deploymentId, boolean approved) {
    Optional<DeploymentEntity> known = repository.deployment(registrationId, deploymentId);
    if (known.isEmpty()) {
      repository.add(new DeploymentEntity(registrationId, deploymentId, approved, clock.instant()));
    } else if (approved) {
      known.get().decide(true);
    }
  }

  /** Lets an admin switch a registration on or off. */
  public void activate(long registrationId, boolean on) {
    repository.registration(registrationId).ifPresent(row -> row.activate(on));
    directory.forget();
  }

  /** An admin's word on a deployment. */
  public void decide(long deploymentId, boolean approve) {
    repository.deployment(deploymentId).ifPresent(row -> row.decide(approve));
  }

  /**
   * The deployment a launch came from; one never seen before is written down as pending.
   *
   * @return empty when the registration is gone
   */
  public Optional<Place> place(String issuer, String clientId, String deploymentId) {
    return repository
        .registration(issuer, clientId)
        .filter(RegistrationEntity::isActive)
        .map(
            registration -> {
              DeploymentEntity deployment =
                  repository
                      .deployment(registration.id(), deploymentId)
                      .orElseGet(() -> firstSeen(registration, deploymentId));
              return new Place(registration.id(), deployment.id(), deployment.isApproved());
            });
  }

  private DeploymentEntity firstSeen(RegistrationEntity registration, String deploymentId) {
    DeploymentEntity made =
        new DeploymentEntity(
            registration.id(), deploymentId, registration.approvesDeployments(), clock.instant());
    repository.add(made);
    return made;
  }

  /** Where a launch came from. */
  public record Place(long registrationId, long deploymentId, boolean approved) {}

  private static RegistrationView view(RegistrationEntity r, List<DeploymentEntity> deployments) {
    return new RegistrationView(
        r.id(),
        r.issuer(),
        r.clientId(),
        r.productFamily(),
        r.isActive(),
        r.createdAt(),
        deployments.stream()
            .filter(d -> d.registrationId() == r.id())
            .map(
                d ->
                    new RegistrationView.DeploymentView(
                        d.id(), d.deploymentId(), d.status().name(), d.createdAt()))
            .toList());
  }
}
