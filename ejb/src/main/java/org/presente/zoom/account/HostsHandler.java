package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.host.task.WorkQueue;
import org.presente.zoom.account.persistence.ConnectionRepository;
import org.presente.zoom.account.persistence.HostEntity;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomUser;

/** Reads the people of a connection's account. */
@Singleton
class HostsHandler implements WorkHandler {
  static final String KIND = "zoom.hosts.read";

  private static final Duration SETTINGS_KEPT = Duration.ofDays(1);
  private static final int SETTINGS_AT_ONCE = 20;

  private final Connections connections;
  private final AccountPeople people;
  private final OwnConnections owned;
  private final ConnectionHealth health;
  private final Transactions transactions;
  private final ConnectionRepository repository;
  private final WorkQueue queue;
  private final Clock clock;

  @Inject
  HostsHandler(
      Connections connections,
      AccountPeople people,
      OwnConnections owned,
      ConnectionHealth health,
      Transactions transactions,
      ConnectionRepository repository,
      WorkQueue queue,
      Clock clock) {
    this.repository = repository;
    this.queue = queue;
    this.clock = clock;
    this.connections = connections;
    this.people = people;
    this.owned = owned;
    this.health = health;
    this.transactions = transactions;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public WorkOutcome handle(Work work) {
    Optional<Connection> connection = transactions.inNew(() -> connections.find(work.subjectId()));
    return connection.map(this::read).orElseGet(WorkOutcome::done);
  }

  /** Some at a time: each costs a call. */
  private void askForSettings(long connectionId) {
    Instant old = clock.instant().minus(SETTINGS_KEPT);
    repository.hosts(connectionId).stream()
        .filter(HostEntity::isPresent)
        .filter(host -> host.settingsReadAt().filter(old::isBefore).isEmpty())
        .sorted(Comparator.comparing(HostEntity::isLicensed).reversed())
        .limit(SETTINGS_AT_ONCE)
        .forEach(host -> queue.enqueue(HostSettingsHandler.KIND, host.id()));
  }

  private WorkOutcome read(Connection connection) {
    return AccountPeople.canBeRead(connection) ? readPeople(connection) : WorkOutcome.done();
  }

  private WorkOutcome readPeople(Connection connection) {
    ZoomAnswer<List<ZoomUser>> users = people.read(connection);
    health.note(connection.id(), users);
    users
        .value()
        .ifPresent(
            list -> {
              owned.record(connection, list);
              transactions.runInNew(() -> askForSettings(connection.id()));
            });
    return Failure.of(users).map(Failure::outcome).orElseGet(WorkOutcome::done);
  }
}
