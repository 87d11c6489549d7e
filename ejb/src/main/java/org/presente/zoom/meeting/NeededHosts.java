package org.presente.zoom.meeting;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.presente.zoom.account.HostView;
import org.presente.zoom.meeting.persistence.MeetingEntity;
import org.presente.zoom.meeting.persistence.MeetingRepository;

/** Whose licence lessons count on. */
@Singleton
public class NeededHosts {
  private final MeetingRepository repository;
  private final Clock clock;

  @Inject
  public NeededHosts(MeetingRepository repository, Clock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /**
   * Whether a lesson's meeting that runs or is to come has the host, or names one as substitute.
   */
  public boolean isNeeded(long connectionId, HostView host) {
    List<MeetingEntity> coming = repository.ofConnection(connectionId, clock.instant());
    return coming.stream().anyMatch(meeting -> isNeeded(meeting, host))
        || repository.onZoomSince(clock.instant()).stream()
            .anyMatch(meeting -> meeting.zoom().isRunning() && isNeeded(meeting, host));
  }

  private static boolean isNeeded(MeetingEntity meeting, HostView host) {
    return meeting.hostId().equals(host.id())
        || meeting.wish().options().alternativeHosts().stream()
            .anyMatch(address -> address.equalsIgnoreCase(host.email()));
  }
}
