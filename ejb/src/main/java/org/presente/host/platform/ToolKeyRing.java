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

/** The tool's keys in the database, the same on every node; read at most once a minute. */
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
    Snapshot last = snapshot;
    if (last.keys().isEmpty() || clock.instant().isAfter(last.validUntil())) {
      last = new Snapshot(Optional.of(read()), clock.instant().plus(FRESH));
      snapshot = last;
    }
    return last.keys().orElseThrow();
  }

  private synchronized ToolKeySet read() {
    return transactions.inNew(
        () -> {
          List<ToolKeyEntity> rows = repository.all();
          if (with(rows, Status.CURRENT).isEmpty()) {
            make().activate(clock.instant());
            make();
            rows = repository.all();
          }
          return keySet(rows);
        });
  }

  /** Makes the next key sign when its time has come, and forgets keys nobody can need any more. */
  void rotate() {
    transactions.runInNew(
        () -> {
          Instant now = clock.instant();
          List<ToolKeyEntity> rows = repository.all();
          Optional<ToolKeyEntity> current = with(rows, Status.CURRENT);
          Optional<ToolKeyEntity> next =
              with(rows, Status.NEXT).filter(k -> isPast(k.createdAt(), PUBLISHED_AHEAD, now));
          if (current.filter(k -> isPast(k.activatedAt().orElse(now), SIGNS_FOR, now)).isPresent()
              && next.isPresent()) {
            current.get().retire(now);
            next.get().activate(now);
            make();
          }
          rows.stream().filter(isForgettable(now)).forEach(repository::remove);
        });
    snapshot = new Snapshot(Optional.empty(), Instant.MIN);
  }

  private static Predicate<ToolKeyEntity> isForgettable(Instant now) {
    return key -> key.retiredAt().filter(at -> isPast(at, PUBLISHED_AFTER, now)).isPresent();
  }

  private static boolean isPast(Instant start, Duration length, Instant now) {
    return !start.plus(length).isAfter(now);
  }

  private ToolKeyEntity make() {
    ToolKey key = ToolKey.generate();
    ToolKeyEntity row =
        new ToolKeyEntity(key.id(), box.seal(PURPOSE, key.secretJson()), clock.instant());
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
