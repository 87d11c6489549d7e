package org.presente.host.admin;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.presente.host.admin.OneTimeCodes.Purpose;
import org.presente.host.admin.persistence.AdminEntity;
import org.presente.host.admin.persistence.AdminRepository;
import org.presente.host.audit.AuditLog;

/** Local admin accounts. */
@Stateless
public class AdminService {
  public static final int SHORTEST_PASSWORD = 12;
  private static final int LONGEST_PASSWORD = 200;
  private static final int LONGEST_NAME = 100;

  /** Compared when the name is unknown, so that the answer takes as long. */
  private static final String NOBODY = PasswordHash.of("nobody has this password");

  @Inject private AdminRepository repository;
  @Inject private OneTimeCodes codes;
  @Inject private SecondFactor factor;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** How making an account ended. */
  public enum Making {
    MADE,
    /** The link was used, is too old or was never made. */
    LINK_IS_NOT_GOOD,
    NAME_IS_NOT_GOOD,
    NAME_IS_TAKEN,
    PASSWORD_TOO_SHORT
  }

  /** How signing in ended. */
  public enum SignIn {
    WELCOME,
    /** The password is right; {@link #signInWithCode} decides. */
    CODE_NEEDED,
    WRONG,
    LOCKED
  }

  /**
   * A new one-time link's code while there is no admin; earlier ones stop working. Empty as soon as
   * there is one.
   */
  public Optional<String> firstAdminCode() {
    if (repository.hasAdmins()) {
      return Optional.empty();
    }
    repository.forgetInvitations(Purpose.FIRST_ADMIN.name());
    return Optional.of(codes.make(Purpose.FIRST_ADMIN, Optional.empty()));
  }

  /**
   * A one-time link's code for somebody who is to be an admin too.
   *
   * @param by user name of the admin who invites
   */
  public String invite(String by) {
    audit.write(by, "admin.invited", "admins", "");
    return codes.make(Purpose.ANOTHER_ADMIN, Optional.empty());
  }

  public boolean isGoodCode(String code) {
    return codes.isGood(purpose(), code);
  }

  /** The first link is worth nothing once there is an admin, an invitation nothing without one. */
  private Purpose purpose() {
    return repository.hasAdmins() ? Purpose.ANOTHER_ADMIN : Purpose.FIRST_ADMIN;
  }

  public Making makeAdmin(String code, String userName, String password) {
    String name = userName.strip();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      return Making.NAME_IS_NOT_GOOD;
    }
    if (password.length() < SHORTEST_PASSWORD || password.length() > LONGEST_PASSWORD) {
      return Making.PASSWORD_TOO_SHORT;
    }
    if (!isGoodCode(code)) {
      return Making.LINK_IS_NOT_GOOD;
    }
    if (isAdmin(name)) {
      return Making.NAME_IS_TAKEN;
    }
    if (!codes.use(purpose(), code)) {
      return Making.LINK_IS_NOT_GOOD;
    }
    repository.add(new AdminEntity(name, PasswordHash.of(password), clock.instant()));
    return Making.MADE;
  }

  /**
   * Lets in whom the operators' own sign-in service vouches for; at the first time with a new
   * account, whose password nobody knows.
   *
   * @return false where the name cannot be an account's
   */
  public boolean vouchedFor(String userName) {
    if (userName.isBlank() || userName.length() > LONGEST_NAME) {
      return false;
    }
    if (!isAdmin(userName)) {
      repository.add(
          new AdminEntity(userName, PasswordHash.of(codes.unguessable()), clock.instant()));
      audit.write(userName, "admin.vouched-for", "admins", "");
    }
    return true;
  }

  public List<AdminView> admins() {
    return repository.all().stream()
        .map(admin -> new AdminView(admin.id(), admin.userName(), admin.createdAt()))
        .toList();
  }

  public boolean isAdmin(String userName) {
    return repository.exists(userName);
  }

  /**
   * Takes somebody's account away. Nobody removes themselves, so one always remains.
   *
   * @param by user name of the admin who does it
   * @return the name that was removed
   */
  public Optional<String> remove(long id, String by) {
    Optional<AdminEntity> other =
        repository.locked(id).filter(admin -> !admin.userName().equals(by));
    other.ifPresent(
        admin -> {
          repository.remove(admin);
          audit.write(by, "admin.removed", "admin " + id, "");
        });
    return other.map(AdminEntity::userName);
  }

  public SignIn signIn(String userName, String password) {
    Optional<AdminEntity> admin = repository.admin(userName.strip());
    if (admin.filter(found -> found.isLocked(clock.instant())).isPresent()) {
      return SignIn.LOCKED;
    }
    boolean matches =
        password.length() <= LONGEST_PASSWORD
            && PasswordHash.matches(password, admin.map(AdminEntity::passwordHash).orElse(NOBODY));
    if (admin.isEmpty() || !matches) {
      admin.ifPresent(found -> found.failed(clock.instant()));
      return SignIn.WRONG;
    }
    if (admin.get().asksForCodesSince().isPresent()) {
      return SignIn.CODE_NEEDED;
    }
    admin.get().succeeded();
    return SignIn.WELCOME;
  }

  /**
   * The second step, for who has just shown the password. Wrong codes count like wrong passwords.
   *
   * @param code an app's or a recovery code
   */
  public SignIn signInWithCode(String userName, String code) {
    Optional<AdminEntity> admin = repository.admin(userName.strip());
    if (admin.filter(found -> found.isLocked(clock.instant())).isPresent()) {
      return SignIn.LOCKED;
    }
    if (admin.filter(found -> factor.accepts(found, code)).isEmpty()) {
      admin.ifPresent(found -> found.failed(clock.instant()));
      return SignIn.WRONG;
    }
    admin.get().succeeded();
    return SignIn.WELCOME;
  }

  /** Whether codes are asked for, since when, and how many recovery codes are left. */
  public SecondFactorView secondFactor(String userName) {
    return repository
        .admin(userName)
        .map(
            admin ->
                new SecondFactorView(
                    admin.asksForCodesSince(), repository.recoveryCodes(admin.id())))
        .orElseGet(() -> new SecondFactorView(Optional.empty(), 0));
  }

  /**
   * A key for an app; one that waited before is worth nothing any more. Empty when one is in use.
   */
  public Optional<KeyOffer> offerSecondFactor(String userName) {
    return repository
        .admin(userName)
        .filter(admin -> admin.asksForCodesSince().isEmpty())
        .map(factor::offer);
  }

  /** Switches it on with the key's first code; returns recovery codes, or none for a wrong code. */
  public List<String> beginSecondFactor(String userName, String code) {
    List<String> codes =
        repository
            .admin(userName)
            .filter(admin -> admin.asksForCodesSince().isEmpty())
            .map(admin -> factor.begin(admin, code))
            .orElse(List.of());
    if (!codes.isEmpty()) {
      audit.write(userName, "admin.second-factor-on", "admins", "");
    }
    return codes;
  }

  /** Switches it off; false for a wrong code, which counts like a wrong password. */
  public boolean endSecondFactor(String userName, String code) {
    Optional<AdminEntity> admin =
        repository.admin(userName).filter(found -> !found.isLocked(clock.instant()));
    if (admin.filter(found -> factor.accepts(found, code)).isEmpty()) {
      admin.ifPresent(found -> found.failed(clock.instant()));
      return false;
    }
    factor.end(admin.get());
    audit.write(userName, "admin.second-factor-off", "admins", "");
    return true;
  }
}
