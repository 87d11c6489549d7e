package org.presente.zoom.account.persistence;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.presente.zoom.account.Serves;

/** Finds connections and the people of their accounts. */
@Singleton
public class ConnectionRepository {
  private final EntityManager entityManager;

  @Inject
  public ConnectionRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  public void add(ConnectionEntity connection) {
    entityManager.persist(connection);
  }

  public void add(HostEntity host) {
    entityManager.persist(host);
  }

  public Optional<ConnectionEntity> find(long id) {
    return Optional.ofNullable(entityManager.find(ConnectionEntity.class, id));
  }

  /** Locked to the end of the transaction: a check and the queue may read the hosts at once. */
  public Optional<ConnectionEntity> locked(long id) {
    return Optional.ofNullable(
        entityManager.find(ConnectionEntity.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  public TokenEntity add(TokenEntity token) {
    entityManager.persist(token);
    entityManager.flush();
    return token;
  }

  public Optional<TokenEntity> token(long connectionId) {
    return tokens(connectionId, LockModeType.NONE);
  }

  /** Locked to the end of the transaction: one node claims it. */
  public Optional<TokenEntity> lockedToken(long connectionId) {
    return tokens(connectionId, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<TokenEntity> tokens(long connectionId, LockModeType lock) {
    return entityManager
        .createQuery(
            "select t from TokenEntity t where t.connectionId = :connection", TokenEntity.class)
        .setParameter("connection", connectionId)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }

  public void forgetToken(long connectionId) {
    lockedToken(connectionId).ifPresent(entityManager::remove);
  }

  public List<ConnectionEntity> all() {
    return entityManager
        .createQuery(
            "select c from ConnectionEntity c order by c.name, c.id", ConnectionEntity.class)
        .getResultList();
  }

  /** The registration's own connection before the one for all. */
  public Optional<ConnectionEntity> serving(long registrationId) {
    return serves(new Serves.Platform(registrationId).key())
        .or(() -> serves(new Serves.Everyone().key()));
  }

  public List<ConnectionEntity> servesBeginning(String start) {
    return entityManager
        .createQuery(
            "select c from ConnectionEntity c where substring(c.serves, 1, :length) = :start",
            ConnectionEntity.class)
        .setParameter("length", start.length())
        .setParameter("start", start)
        .getResultList();
  }

  public void forgetHosts(long connectionId) {
    hosts(connectionId).forEach(entityManager::remove);
  }

  public List<ConnectionEntity> ofAccount(String accountId, String clientId) {
    return entityManager
        .createQuery(
            "select c from ConnectionEntity c"
                + " where c.accountId = :account and c.clientId = :client",
            ConnectionEntity.class)
        .setParameter("account", accountId)
        .setParameter("client", clientId)
        .getResultList();
  }

  public Optional<ConnectionEntity> serves(String whom) {
    return entityManager
        .createQuery(
            "select c from ConnectionEntity c where c.serves = :whom", ConnectionEntity.class)
        .setParameter("whom", whom)
        .getResultStream()
        .findFirst();
  }

  /** What people's yes to a user-managed app gave. */
  public List<ConnectionEntity> ofApp(long appId) {
    return entityManager
        .createQuery(
            "select c from ConnectionEntity c where c.appId = :app order by c.id",
            ConnectionEntity.class)
        .setParameter("app", appId)
        .getResultList();
  }

  public Optional<ConnectionEntity> own(long appId, long personId) {
    return serves(ConnectionEntity.ownKey(appId, personId));
  }

  /** Frees the unique key of what was changed before. */
  public void flush() {
    entityManager.flush();
  }

  /** All that were ever read, also those who left; of a user-managed app, who said yes. */
  public List<HostEntity> hosts(long connectionId) {
    return entityManager
        .createQuery(
            "select h from HostEntity h where h.connectionId = :connection"
                + " or h.connectionId in"
                + " (select c.id from ConnectionEntity c where c.appId = :connection)"
                + " order by h.fullName, h.userId",
            HostEntity.class)
        .setParameter("connection", connectionId)
        .getResultList();
  }

  /** Of all connections. */
  public List<HostEntity> webinarHosts() {
    return entityManager
        .createQuery(
            "select h from HostEntity h where h.webinarCapacity > 0 order by h.id",
            HostEntity.class)
        .getResultList();
  }

  public Optional<HostEntity> host(long id) {
    return Optional.ofNullable(entityManager.find(HostEntity.class, id));
  }

  public Optional<HostEntity> host(long connectionId, String userId) {
    return host(connectionId, userId, LockModeType.NONE);
  }

  /** Locked to the end of the transaction; whoever locks meetings too locks them afterwards. */
  public Optional<HostEntity> lockedHost(long connectionId, String userId) {
    return host(connectionId, userId, LockModeType.PESSIMISTIC_WRITE);
  }

  private Optional<HostEntity> host(long connectionId, String userId, LockModeType lock) {
    return entityManager
        .createQuery(
            "select h from HostEntity h where h.connectionId = :connection and h.userId = :user",
            HostEntity.class)
        .setParameter("connection", connectionId)
        .setParameter("user", userId)
        .setLockMode(lock)
        .getResultStream()
        .findFirst();
  }
}
