package org.presente.host.platform;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.presente.host.admin.OneTimeCodes;
import org.presente.host.admin.OneTimeCodes.OpenCode;
import org.presente.host.admin.OneTimeCodes.Purpose;
import org.presente.host.audit.AuditLog;
import org.presente.host.audit.AuditView;
import org.presente.host.database.Transactions;
import org.presente.host.platform.form.FieldFault;
import org.presente.host.platform.form.FormRules;
import org.presente.host.platform.form.RegistrationDraft;
import org.presente.host.platform.persistence.DeploymentEntity;
import org.presente.host.platform.persistence.PlatformRepository;
import org.presente.host.platform.persistence.RegistrationEntity;

/**
 * What an admin of the tool does with platforms. Every change is in the audit log, in the same
 * transaction; {@code admin} is the user name of who does it.
 */
@Stateless
public class PlatformAdminService {
  private static final int SHOWN_CHANGES = 20;

  @Inject private PlatformRepository repository;
  @Inject private RegistrationDirectory directory;
  @Inject private ManualRegistration manual;
  @Inject private OneTimeCodes codes;
  @Inject private AuditLog audit;
  @Inject private Transactions transactions;

  /** Those with something to decide first, then in the order they came. */
  public List<RegistrationView> registrations() {
    return RegistrationViews.of(repository.registrations(), repository.deployments());
  }

  public Optional<RegistrationView> find(long registrationId) {
    return registrations().stream().filter(view -> view.id() == registrationId).findFirst();
  }

  /** What was done to a registration, the newest first. */
  public List<AuditView> changes(long registrationId) {
    return audit.of(PlatformService.subject(registrationId), SHOWN_CHANGES);
  }

  /** Approves a registration that waits, or switches one off and on. */
  public void activate(String admin, long registrationId, boolean on) {
    repository
        .registration(registrationId)
        .ifPresent(
            row -> {
              row.activate(on);
              note(admin, on ? "registration.activated" : "registration.disabled", row.id(), "");
            });
    directory.forget();
  }

  public void decide(String admin, long deploymentId, boolean approve) {
    repository
        .deployment(deploymentId)
        .ifPresent(
            row -> {
              row.decide(approve);
              note(
                  admin,
                  approve ? "deployment.approved" : "deployment.blocked",
                  row.registrationId(),
                  row.deploymentId());
            });
  }

  /**
   * Removes a registration that nothing came of.
   *
   * @return false when courses or people came in by it: it can be switched off, not forgotten
   */
  public boolean forget(String admin, long registrationId) {
    try {
      transactions.runInNew(
          () ->
              repository
                  .registration(registrationId)
                  .ifPresent(
                      row -> {
                        note(admin, "registration.forgotten", row.id(), row.issuer());
                        repository.remove(row);
                      }));
    } catch (RuntimeException refused) {
      if (isReferred(refused)) {
        return false;
      }
      throw refused;
    }
    directory.forget();
    return true;
  }

  /**
   * Takes over an admin's choices.
   *
   * @return what is wrong with them; then nothing is changed
   */
  public List<FieldFault> choose(String admin, long registrationId, RegistrationSettings chosen) {
    FormRules rules = manual.rules(chosen);
    if (!rules.faults().isEmpty()) {
      return rules.faults();
    }
    repository
        .registration(registrationId)
        .ifPresent(
            row -> {
              RegistrationSettings before = RegistrationViews.settings(row);
              manual.apply(chosen, row);
              note(admin, "registration.changed", row.id(), SettingsChange.of(before, chosen));
            });
    directory.forget();
    return List.of();
  }

  /**
   * Registers a platform by hand; it is active at once, because an admin typed it.
   *
   * @return what is wrong with the draft; then nothing is stored
   */
  public List<FieldFault> register(String admin, RegistrationDraft draft) {
    List<FieldFault> faults = manual.faults(draft);
    if (faults.isEmpty()) {
      RegistrationEntity row = manual.store(draft);
      if (!draft.deploymentId().isEmpty()) {
        repository.add(new DeploymentEntity(row.id(), draft.deploymentId(), true, row.createdAt()));
      }
      note(admin, "registration.typed", row.id(), URI.create(draft.authorizationUrl()).getHost());
      directory.forget();
    }
    return faults;
  }

  /** A code for a registration link: good once, for a week, shown once. */
  public String newCode(String admin) {
    audit.write(admin, "code.made", "registration-code", "");
    return codes.make(Purpose.REGISTRATION, Optional.of(admin));
  }

  public List<OpenCode> codes() {
    return codes.open(Purpose.REGISTRATION);
  }

  public void revoke(String admin, long codeId) {
    if (codes.revoke(Purpose.REGISTRATION, codeId)) {
      audit.write(admin, "code.revoked", "registration-code", "");
    }
  }

  private void note(String admin, String act, long registrationId, String detail) {
    audit.write(admin, act, PlatformService.subject(registrationId), detail);
  }

  private static boolean isReferred(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof SQLException sql && String.valueOf(sql.getSQLState()).startsWith("23")) {
        return true;
      }
    }
    return false;
  }
}
