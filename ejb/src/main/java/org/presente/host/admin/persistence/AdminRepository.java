package org.presente.host.admin.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Admins and one-time codes. */
@Singleton
public class AdminRepository {
  private final EntityManager entityManager;

  @Inject
  public AdminRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(AdminEntity admin) {
    entityManager.persist(admin);
    entityManager.flush();
  }

  public void add(InvitationEntity invitation) {
    entityManager.persist(invitation);
  }

  public boolean hasAdmins() {
    return entityManager
            .createQuery("select count(a) from AdminEntity a", Long.class)
            .getSingleResult()
        > 0;
  }

  /** The oldest first. */
  public List<AdminEntity> all() {
    return entityManager
        .createQuery("select a from AdminEntity a order by a.createdAt, a.id", AdminEntity.class)
        .getResultList();
  }

  public boolean exists(String userName) {
    return entityManager
            .createQuery("select count(a) from AdminEntity a where a.userName = :name", Long.class)
            .setParameter("name", userName)
            .getSingleResult()
        > 0;
  }

  public Optional<AdminEntity> locked(long id) {
    return Optional.ofNullable(
        entityManager.find(AdminEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public void remove(AdminEntity admin) {
    entityManager.remove(admin);
  }

  public Optional<AdminEntity> admin(String userName) {
    return entityManager
        .createQuery("select a from AdminEntity a where a.userName = :name", AdminEntity.class)
        .setParameter("name", userName)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Locked, so that two requests cannot use one code. */
  public Optional<InvitationEntity> invitation(String purpose, String codeHash) {
    return entityManager
        .createQuery(
            """
            select i from InvitationEntity i
            where i.purpose = :purpose and i.codeHash = :hash""",
            InvitationEntity.class)
        .setParameter("purpose", purpose)
        .setParameter("hash", codeHash)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  /** Those that still work, the newest first. */
  public List<InvitationEntity> openInvitations(String purpose, Instant now) {
    return entityManager
        .createQuery(
            """
            select i from InvitationEntity i
            where i.purpose = :purpose and i.usedAt is null and i.expiresAt > :now
            order by i.createdAt desc, i.id desc""",
            InvitationEntity.class)
        .setParameter("purpose", purpose)
        .setParameter("now", now)
        .getResultList();
  }

  public Optional<InvitationEntity> invitation(String purpose, long id) {
    return Optional.ofNullable(entityManager.find(InvitationEntity.class, id))
        .filter(invitation -> invitation.purpose().equals(purpose));
  }

  public void remove(InvitationEntity invitation) {
    entityManager.remove(invitation);
  }

  public void forgetInvitations(String purpose) {
    entityManager
        .createQuery("delete from InvitationEntity i where i.purpose = :purpose")
        .setParameter("purpose", purpose)
        .executeUpdate();
  }

  public void add(RecoveryCodeEntity code) {
    entityManager.persist(code);
  }

  public void forgetRecoveryCodes(long adminId) {
    entityManager
        .createQuery("delete from RecoveryCodeEntity c where c.adminId = :admin")
        .setParameter("admin", adminId)
        .executeUpdate();
  }

  /** Whether there was such a code; from now on there is none. */
  public boolean useRecoveryCode(long adminId, String codeHash) {
    return entityManager
            .createQuery(
                "delete from RecoveryCodeEntity c where c.adminId = :admin and c.codeHash = :hash")
            .setParameter("admin", adminId)
            .setParameter("hash", codeHash)
            .executeUpdate()
        > 0;
  }

  public long recoveryCodes(long adminId) {
    return entityManager
        .createQuery(
            "select count(c) from RecoveryCodeEntity c where c.adminId = :admin", Long.class)
        .setParameter("admin", adminId)
        .getSingleResult();
  }
}
