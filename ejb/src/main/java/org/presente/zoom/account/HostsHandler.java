package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.host.task.Work;
import org.presente.host.task.WorkHandler;
import org.presente.host.task.WorkOutcome;
import org.presente.zoom.api.ZoomAnswer;
import org.presente.zoom.api.ZoomGateway;
import org.presente.zoom.api.ZoomUser;

/** Reads the people of a connection's account. */
@Singleton
class HostsHandler implements WorkHandler {
  static final String KIND = "zoom.hosts.read";

  private final Connections connections;
  private final ZoomGateway zoom;
  private final HostDirectory directory;
  private final ConnectionHealth health;
  private final Transactions transactions;

  @Inject
  HostsHandler(
      Connections connections,
      ZoomGateway zoom,
      HostDirectory directory,
      ConnectionHealth health,
      Transactions transactions) {
    this.connections = connections;
    this.zoom = zoom;
    this.directory = directory;
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

  private WorkOutcome read(Connection connection) {
    ZoomAnswer<List<ZoomUser>> users = zoom.listUsers(connection.credentials());
    health.note(connection.id(), users);
    users.value().ifPresent(list -> directory.record(connection.id(), list));
    return Failure.of(users).map(Failure::outcome).orElseGet(WorkOutcome::done);
  }
}
