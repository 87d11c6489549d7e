package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Predicate;
import org.presente.host.database.Transactions;
import org.presente.host.secret.SecretBox;
import org.presente.zoom.account.persistence.ConnectionEntity;
import org.presente.zoom.account.persistence.ConnectionRepository;
import org.presente.zoom.api.RefreshTokens;

/**
 * Refresh tokens, sealed, beside their connection. A claim is a row's lease: no transaction stays
 * open while Zoom is asked, and a node that died gives its claim back after a minute.
 */
@Singleton
public class GrantStore implements RefreshTokens {
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final ConnectionRepository repository;
  private final Transactions transactions;
  private final SecretBox secrets;
  private final Clock clock;

  @Inject
  public GrantStore(
      ConnectionRepository repository, Transactions transactions, SecretBox secrets, Clock clock) {
    this.repository = repository;
    this.transactions = transactions;
    this.secrets = secrets;
    this.clock = clock;
  }

  @Override
  public Claim claim(String key) {
    return transactions.inNew(
        () ->
            repository
                .locked(Connections.idOf(key))
                .filter(connection -> !connection.sealedGrant().isEmpty())
                .map(this::claim)
                .orElseGet(Claim.None::new));
  }

  private Claim claim(ConnectionEntity connection) {
    if (!connection.claimGrant(clock.instant(), LONGEST)) {
      return new Claim.Busy();
    }
    return secrets
        .open(Connections.GRANT_PURPOSE, connection.sealedGrant())
        .<Claim>map(Claim.Held::new)
        .orElseGet(Claim.None::new);
  }

  @Override
  public void rotated(String key, String token) {
    keep(Connections.idOf(key), token, connection -> !connection.sealedGrant().isEmpty());
  }

  void keep(long connectionId, String token) {
    keep(connectionId, token, connection -> !connection.isGone());
  }

  /** A permission that was taken back meanwhile stays so. */
  private void keep(long connectionId, String token, Predicate<ConnectionEntity> stands) {
    String sealed = secrets.seal(Connections.GRANT_PURPOSE, token);
    transactions.runInNew(
        () ->
            repository
                .locked(connectionId)
                .filter(stands)
                .ifPresent(connection -> connection.keepGrant(sealed)));
  }

  @Override
  public void released(String key) {
    transactions.runInNew(
        () -> repository.locked(Connections.idOf(key)).ifPresent(ConnectionEntity::releaseGrant));
  }
}
