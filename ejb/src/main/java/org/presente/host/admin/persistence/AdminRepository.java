package org.presente.host.admin.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
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

  public void forgetInvitations(String purpose) {
    entityManager
        .createQuery("delete from InvitationEntity i where i.purpose = :purpose")
        .setParameter("purpose", purpose)
        .executeUpdate();
  }
}
