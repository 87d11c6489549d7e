package org.presente.host.platform;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.presente.host.database.Transactions;
import org.presente.host.platform.persistence.ToolKeyEntity;
import org.presente.host.platform.persistence.ToolKeyEntity.Status;
import org.presente.host.platform.persistence.ToolKeyRepository;
import org.presente.host.secret.SecretBox;
import org.presente.lti.security.ToolKey;
import org.presente.lti.security.ToolKeySet;
import org.presente.lti.security.ToolKeys;

/**
 * The tool's keys in the database, the same on every node; read at most once a minute. A key is
 * published as next for a signing period before it signs and for a month after it has; a node that
 * has not yet seen a rotation signs with a key that is still published.
 */
@Singleton
public class ToolKeyRing implements ToolKeys {
  private static final String PURPOSE = "tool-key";
  private static final Duration FRESH = Duration.ofMinutes(1);
  private static final Duration SIGNS_FOR = Duration.ofDays(90);
  private static final Duration PUBLISHED_AHEAD = Duration.ofHours(24);
  private static final Duration PUBLISHED_AFTER = Duration.ofDays(30);

  private final ToolKeyRepository repository;
  private final Transactions transactions;
  private final SecretBox box;
  private final Clock clock;
  private volatile Snapshot snapshot;

  @Inject
  public ToolKeyRing(
      ToolKeyRepository repository, Transactions transactions, SecretBox box, Clock clock) {
    this.repository = repository;
    this.transactions = transactions;
    this.box = box;
    this.clock = clock;
    this.snapshot = new Snapshot(Optional.empty(), Instant.MIN);
  }

  @Override
  public ToolKeySet current() {
    return fresh().orElseGet(this::read);
  }

  private Optional<ToolKeySet> fresh() {
    Snapshot last = snapshot;
    return last.keys().filter(keys -> !clock.instant().isAfter(last.validUntil()));
  }

  /** One caller reads for all that wait. */
  private synchronized ToolKeySet read() {
    return fresh().orElseGet(this::readAgain);
  }

  private ToolKeySet readAgain() {
    ToolKeySet keys = stored();
    snapshot = new Snapshot(Optional.of(keys), clock.instant().plus(FRESH));
    return keys;
  }

  /** When another node has just made the first keys, the second look finds them. */
  private ToolKeySet stored() {
    try {
      return transactions.inNew(this::foundOrMade);
    } catch (RuntimeException madeElsewhere) {
      return transactions.inNew(this::foundOrMade);
    }
  }

  private ToolKeySet foundOrMade() {
    if (with(repository.all(), Status.CURRENT).isEmpty()) {
      make(1).activate(clock.instant());
      make(2);
    }
    return keySet(repository.all());
  }

  /** Makes the next key sign when its time has come, and forgets keys nobody can need any more. */
  void rotate() {
    transactions.runInNew(this::rotateWhatIsDue);
    snapshot = new Snapshot(Optional.empty(), Instant.MIN);
  }

  private void rotateWhatIsDue() {
    Instant now = clock.instant();
    List<ToolKeyEntity> rows = repository.all();
    with(rows, Status.CURRENT)
        .filter(key -> isPast(key.activatedAt().orElse(now), SIGNS_FOR, now))
        .ifPresent(current -> with(rows, Status.NEXT).ifPresent(next -> swap(current, next, now)));
    rows.stream().filter(isForgettable(now)).forEach(repository::remove);
  }

  private void swap(ToolKeyEntity current, ToolKeyEntity next, Instant now) {
    if (isPast(next.createdAt(), PUBLISHED_AHEAD, now)) {
      current.retire(now);
      next.activate(now);
      make(next.generation() + 1);
    }
  }

  private static Predicate<ToolKeyEntity> isForgettable(Instant now) {
    return key -> key.retiredAt().filter(at -> isPast(at, PUBLISHED_AFTER, now)).isPresent();
  }

  private static boolean isPast(Instant start, Duration length, Instant now) {
    return !start.plus(length).isAfter(now);
  }

  private ToolKeyEntity make(long generation) {
    ToolKey key = ToolKey.generate();
    ToolKeyEntity row =
        new ToolKeyEntity(
            generation, key.id(), box.seal(PURPOSE, key.secretJson()), clock.instant());
    repository.add(row);
    return row;
  }

  private ToolKeySet keySet(List<ToolKeyEntity> rows) {
    return new ToolKeySet(
        with(rows, Status.NEXT).map(this::open),
        open(with(rows, Status.CURRENT).orElseThrow()),
        rows.stream().filter(k -> k.status() == Status.PREVIOUS).map(this::open).toList());
  }

  private static Optional<ToolKeyEntity> with(List<ToolKeyEntity> rows, Status status) {
    return rows.stream().filter(key -> key.status() == status).findFirst();
  }

  private ToolKey open(ToolKeyEntity row) {
    return ToolKey.fromSecretJson(
        box.open(PURPOSE, row.sealedPrivateJwk())
            .orElseThrow(() -> new IllegalStateException("a tool key cannot be opened")));
  }

  private record Snapshot(Optional<ToolKeySet> keys, Instant validUntil) {}
}
