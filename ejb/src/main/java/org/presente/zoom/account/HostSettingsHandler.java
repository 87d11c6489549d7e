package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.zoom.account.persistence.ConnectionRepository;
import org.presente.zoom.account.persistence.HostEntity;
import org.presente.zoom.api.HostSettings;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;

/** Reads how many people one host's licence lets in; its subject is the host's row. */
@Singleton
class HostSettingsHandler implements WorkHandler {
  static final String KIND = "zoom.host.settings";

  private final ConnectionRepository repository;
  private final Connections connections;
  private final ZoomGateway zoom;
  private final Transactions transactions;
  private final Clock clock;

  @Inject
  HostSettingsHandler(
      ConnectionRepository repository,
      Connections connections,
      ZoomGateway zoom,
      Transactions transactions,
      Clock clock) {
    this.repository = repository;
    this.connections = connections;
    this.zoom = zoom;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public WorkOutcome handle(Work work) {
    Optional<HostEntity> host =
        transactions.inNew(() -> repository.host(work.subjectId()).filter(HostEntity::isPresent));
    return host.flatMap(
            it ->
                transactions
                    .inNew(() -> connections.find(it.connectionId()))
                    .map(connection -> read(connection, it)))
        .orElseGet(WorkOutcome::done);
  }

  /** A missing scope is the connection check's to tell; meetings work without. */
  private WorkOutcome read(Connection connection, HostEntity host) {
    ZoomAnswer<HostSettings> answer = zoom.userSettings(connection.credentials(), host.userId());
    Optional<Integer> capacity =
        answer.value().map(HostSettings::meetingCapacity).filter(people -> people > 0);
    Optional<Integer> watching = answer.value().map(HostSettings::webinarCapacity);
    Optional<Failure> failure = Failure.of(answer);
    if (failure.isPresent() && !failure.get().permanent()) {
      return failure.get().outcome();
    }
    transactions.runInNew(
        () ->
            repository
                .lockedHost(host.connectionId(), host.userId())
                .ifPresent(
                    it ->
                        it.settingsRead(
                            capacity.orElse(null), watching.orElse(null), clock.instant())));
    return WorkOutcome.done();
  }
}
