package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.presente.host.database.Contention;
import org.presente.host.database.Transactions;
import org.presente.host.secret.SecretBox;
import org.presente.zoom.account.persistence.ConnectionRepository;
import org.presente.zoom.account.persistence.TokenEntity;
import org.presente.zoom.api.SharedTokens;

/**
 * Access tokens, sealed, one row for each connection. A claim is the row's lease: no transaction is
 * open while Zoom is asked. Like all leases it runs on real time, and so do the tokens.
 */
@Singleton
public class TokenStore implements SharedTokens {
  private static final String PURPOSE = "zoom-token";
  private static final Duration LONGEST = Duration.ofMinutes(1);

  private final ConnectionRepository repository;
  private final Transactions transactions;
  private final SecretBox secrets;
  private final Clock real = Clock.systemUTC();

  @Inject
  public TokenStore(ConnectionRepository repository, Transactions transactions, SecretBox secrets) {
    this.repository = repository;
    this.transactions = transactions;
    this.secrets = secrets;
  }

  @Override
  public Optional<Kept> find(String key) {
    return transactions.inNew(
        () ->
            repository
                .token(Connections.idOf(key))
                .filter(row -> row.key().equals(key))
                .flatMap(this::opened));
  }

  private Optional<Kept> opened(TokenEntity row) {
    return row.sealedToken()
        .flatMap(text -> secrets.open(PURPOSE, text))
        .map(text -> text.split("\n", -1))
        .map(
            parts ->
                new Kept(
                    parts[0],
                    Set.of(parts[2].split(" ")),
                    URI.create(parts[1]),
                    row.obtainedAt(),
                    row.expiresAt()));
  }

  /** Two nodes may make the row at once: the one that lost has not claimed it. */
  @Override
  public boolean claim(String key) {
    try {
      return transactions.inNew(() -> row(key).claim(real.instant(), LONGEST));
    } catch (RuntimeException failure) {
      if (Contention.causes(failure)) {
        return false;
      }
      throw failure;
    }
  }

  private TokenEntity row(String key) {
    long connection = Connections.idOf(key);
    return repository
        .lockedToken(connection)
        .orElseGet(() -> repository.add(new TokenEntity(connection, key)));
  }

  /** A connection whose app was removed meanwhile keeps nothing. */
  @Override
  public void keep(String key, Kept token) {
    String text = token.value() + "\n" + token.api() + "\n" + String.join(" ", token.scopes());
    String sealed = secrets.seal(PURPOSE, text);
    transactions.runInNew(
        () ->
            repository
                .lockedToken(Connections.idOf(key))
                .ifPresent(row -> row.keep(key, sealed, token.obtainedAt(), token.expiresAt())));
  }

  @Override
  public void release(String key) {
    transactions.runInNew(
        () -> repository.lockedToken(Connections.idOf(key)).ifPresent(TokenEntity::release));
  }
}
