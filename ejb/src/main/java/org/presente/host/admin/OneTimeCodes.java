package org.presente.host.admin;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.presente.host.admin.persistence.AdminRepository;
import org.presente.host.admin.persistence.InvitationEntity;
import org.presente.host.secret.Sha256;

/** Codes that allow one thing once. To be called inside a transaction. */
@Singleton
public class OneTimeCodes {
  /** What a code allows. */
  public enum Purpose {
    FIRST_ADMIN(Duration.ofDays(1)),
    ANOTHER_ADMIN(Duration.ofDays(1)),
    REGISTRATION(Duration.ofDays(7));

    private final Duration life;

    Purpose(Duration life) {
      this.life = life;
    }
  }

  private final AdminRepository repository;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  @Inject
  public OneTimeCodes(AdminRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** A code that still works, without itself. */
  public record OpenCode(long id, Instant createdAt, Instant expiresAt, Optional<String> madeBy) {}

  /**
   * Returns the code in clear, for the only time.
   *
   * @param madeBy an admin's user name; empty for the tool itself
   */
  public String make(Purpose purpose, Optional<String> madeBy) {
    String code = unguessable();
    repository.add(
        new InvitationEntity(
            purpose.name(),
            hash(code),
            madeBy,
            clock.instant(),
            clock.instant().plus(purpose.life)));
    return code;
  }

  String unguessable() {
    byte[] bytes = new byte[24];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The newest first. */
  public List<OpenCode> open(Purpose purpose) {
    return repository.openInvitations(purpose.name(), clock.instant()).stream()
        .map(i -> new OpenCode(i.id(), i.createdAt(), i.expiresAt(), i.madeBy()))
        .toList();
  }

  /** From now on it does not work; false when there is none with this id. */
  public boolean revoke(Purpose purpose, long id) {
    Optional<InvitationEntity> found = repository.invitation(purpose.name(), id);
    found.ifPresent(repository::remove);
    return found.isPresent();
  }

  public boolean isGood(Purpose purpose, String code) {
    return good(purpose, code).isPresent();
  }

  /** Uses a code up; false when it is unknown, used or too old. */
  public boolean use(Purpose purpose, String code) {
    Optional<InvitationEntity> invitation = good(purpose, code);
    invitation.ifPresent(found -> found.use(clock.instant()));
    return invitation.isPresent();
  }

  private Optional<InvitationEntity> good(Purpose purpose, String code) {
    return repository
        .invitation(purpose.name(), hash(code))
        .filter(invitation -> invitation.isGood(clock.instant()));
  }

  private static String hash(String code) {
    return Sha256.hex(code);
  }
}
