package org.presente.zoom.sync;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.presente.host.course.Visit;
import org.presente.host.database.Transactions;
import org.presente.zoom.account.Connection;
import org.presente.zoom.account.Connections;
import org.presente.zoom.account.HostView;
import org.presente.zoom.meeting.ZoomCapabilities;

/** What a host holds on Zoom, before the first lesson is planned with them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class HostLook {
  /** Longer than a tick takes to come round. */
  private static final Duration FRESH = Duration.ofMinutes(10);

  @Inject private Connections connections;
  @Inject private HostSync hosts;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  /**
   * Lists the host's meetings if no lesson's meeting lets that be done every minute. Takes a call
   * or two to Zoom; what cannot be listed is not known, and planning goes on without it.
   */
  public void beforePlanning(Visit visit, String hostId) {
    visit.demand(ZoomCapabilities.EDIT_MEETING);
    transactions.inNew(() -> unlisted(visit, hostId)).ifPresent(hosts::look);
  }

  private Optional<HostMeetings> unlisted(Visit visit, String hostId) {
    return connections
        .serving(visit)
        .filter(connection -> !isFresh(connection, hostId))
        .flatMap(
            connection ->
                connections.hosts(connection.id()).stream()
                    .filter(host -> host.id().equals(hostId))
                    .findFirst()
                    .map(host -> alone(connection, host)));
  }

  private boolean isFresh(Connection connection, String hostId) {
    Instant oldest = clock.instant().minus(FRESH);
    return connections.listedAt(connection.id(), hostId).filter(oldest::isBefore).isPresent();
  }

  private static HostMeetings alone(Connection connection, HostView host) {
    return new HostMeetings(connection, host.id(), List.of(), host.mayHoldWebinars());
  }
}
