package org.presente.host.platform;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.presente.host.admin.OneTimeCodes;
import org.presente.host.admin.OneTimeCodes.Purpose;
import org.presente.host.audit.AuditLog;
import org.presente.host.platform.persistence.DeploymentEntity;
import org.presente.host.platform.persistence.PlatformRepository;
import org.presente.host.platform.persistence.RegistrationEntity;
import org.presente.host.secret.SecretBox;
import org.presente.lti.registration.Registration;
import org.presente.lti.registration.RegistrationOutcome.Management;
import org.presente.lti.registration.RegistrationOutcome.Registered;

/** Registrations and deployments, for launches, services and platforms that register. */
@Stateless
public class PlatformService {
  static final String MANAGEMENT = "registration-management";

  @Inject private PlatformRepository repository;
  @Inject private RegistrationDirectory directory;
  @Inject private OneTimeCodes codes;
  @Inject private AuditLog audit;
  @Inject private SecretBox box;
  @Inject private Clock clock;

  /** The active registration with this id, for calls to the platform's services. */
  public Optional<Registration> registration(long id) {
    return repository
        .registration(id)
        .filter(RegistrationEntity::isActive)
        .map(RegistrationEntity::toRegistration);
  }

  /** The platform's own name of a deployment. */
  public Optional<String> deploymentId(long id) {
    return repository.deployment(id).map(DeploymentEntity::deploymentId);
  }

  /** Which make of LMS a registration belongs to, for the habits of some. */
  public Optional<String> productFamily(long registrationId) {
    return repository.registration(registrationId).flatMap(RegistrationEntity::productFamily);
  }

  public boolean hasRegistrations() {
    return !repository.registrations().isEmpty();
  }

  /** The active registration of a platform's client id. */
  public Optional<Long> registrationId(String issuer, String clientId) {
    return repository
        .registration(issuer, clientId)
        .filter(RegistrationEntity::isActive)
        .map(RegistrationEntity::id);
  }

  /** What a deployment is called outside of this installation; empty for an unknown one. */
  public Optional<DeploymentName> nameOf(long deploymentId) {
    return repository
        .deployment(deploymentId)
        .flatMap(
            deployment ->
                repository
                    .registration(deployment.registrationId())
                    .map(
                        it ->
                            new DeploymentName(
                                it.issuer(), it.clientId(), deployment.deploymentId())));
  }

  /** Which registration a deployment belongs to. */
  public Optional<Long> registrationOfDeployment(long deploymentId) {
    return repository.deployment(deploymentId).map(DeploymentEntity::registrationId);
  }

  /** Empty for a deployment that is unknown, waits or was refused. */
  public Optional<Long> approvedDeployment(long registrationId, String deploymentId) {
    return repository
        .deployment(registrationId, deploymentId)
        .filter(DeploymentEntity::isApproved)
        .map(DeploymentEntity::id);
  }

  /** All that may be launched from. */
  public List<Long> approvedDeployments(long registrationId) {
    return repository.deployments().stream()
        .filter(it -> it.registrationId() == registrationId && it.isApproved())
        .map(DeploymentEntity::id)
        .toList();
  }

  /** A code for the first platform's registration link: good once, for a week. */
  public String newRegistrationCode() {
    return codes.make(Purpose.REGISTRATION, Optional.empty());
  }

  public boolean isGoodRegistrationCode(String code) {
    return codes.isGood(Purpose.REGISTRATION, code);
  }

  /**
   * Keeps what a platform answered. With a good code the registration is active and its deployment
   * approved at once; otherwise both wait for an admin. The same issuer and client id are the same
   * registration: with a code its addresses become those of the answer. Without one, an active
   * registration is left as it is, because nobody of this tool has agreed to the change.
   *
   * @return whether it is active
   */
  public boolean keep(Registered registered, Optional<String> code) {
    boolean approved = code.filter(c -> codes.use(Purpose.REGISTRATION, c)).isPresent();
    Registration registration = registered.registration();
    Optional<RegistrationEntity> known =
        repository.registration(registration.issuer(), registration.clientId());
    RegistrationEntity row = known.orElseGet(() -> added(registration));
    boolean takesOver = approved || !row.isActive();
    if (takesOver) {
      row.update(registration);
      row.describe(registered.productFamilyCode(), registered.scopes());
      registered.management().ifPresent(m -> keepManagement(row, m));
    }
    if (approved) {
      row.activate(true);
    }
    registered.deploymentId().ifPresent(id -> keepDeployment(row.id(), id, approved));
    String act =
        known.isEmpty() ? (approved ? "made" : "waits") : (takesOver ? "renewed" : "ignored");
    audit.write("platform", "registration." + act, subject(row.id()), "");
    directory.forget();
    return row.isActive();
  }

  private RegistrationEntity added(Registration registration) {
    RegistrationEntity made = new RegistrationEntity(registration, clock.instant());
    repository.add(made);
    return made;
  }

  private void keepManagement(RegistrationEntity row, Management management) {
    row.isManagedAt(management.address().toString(), box.seal(MANAGEMENT, management.token()));
  }

  private void keepDeployment(long registrationId, String deploymentId, boolean approved) {
    Optional<DeploymentEntity> known = repository.deployment(registrationId, deploymentId);
    if (known.isEmpty()) {
      repository.add(new DeploymentEntity(registrationId, deploymentId, approved, clock.instant()));
    } else if (approved) {
      known.get().decide(true);
    }
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

  /** How the audit log names a registration. */
  static String subject(long registrationId) {
    return "registration " + registrationId;
  }
}
