package org.presente.zoom.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.presente.host.database.Transactions;
import org.presente.zoom.api.ZoomGateway;

/**
 * How many creates and updates Zoom still takes for a host today. Zoom allows 100 a UTC day; this
 * node counts its own, and knows of the others' when Zoom has said that the day is used up.
 */
@Singleton
public class HostBudget {
  /** Zoom's number for meetings and webinars together. */
  public static final int A_DAY = 100;

  private final Connections connections;
  private final ZoomGateway zoom;
  private final Transactions transactions;

  @Inject
  public HostBudget(Connections connections, ZoomGateway zoom, Transactions transactions) {
    this.connections = connections;
    this.zoom = zoom;
    this.transactions = transactions;
  }

  /** The same, inside a transaction too: nobody is asked. */
  public int left(Connection connection, String hostId) {
    return zoom.changesLeft(connection.credentials(), hostId);
  }

  /** Empty without a connection. */
  public Optional<Integer> left(long connectionId, String hostId) {
    return transactions
        .inNew(() -> connections.find(connectionId))
        .map(connection -> zoom.changesLeft(connection.credentials(), hostId));
  }
}
