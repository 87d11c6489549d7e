package org.presente.zoom.meeting.push;

import java.util.Optional;
import org.presente.host.task.Lease;
import org.presente.zoom.account.Connection;
import org.presente.zoom.api.ZoomCredentials;
import org.presente.zoom.meeting.domain.MeetingPlan;

/**
 * One push, as read at its beginning.
 *
 * @param triedHostId where an earlier push asked for the meeting to be made
 * @param wanted false: it is to be deleted
 * @param revision of the wish that is being sent
 */
record PushOrder(
    long meetingId,
    Lease lease,
    Connection connection,
    String hostId,
    Optional<String> triedHostId,
    Optional<Long> zoomId,
    boolean wanted,
    boolean settled,
    int revision,
    MeetingPlan plan) {

  ZoomCredentials credentials() {
    return connection.credentials();
  }

  PushOrder withPlan(MeetingPlan other) {
    return new PushOrder(
        meetingId,
        lease,
        connection,
        hostId,
        triedHostId,
        zoomId,
        wanted,
        settled,
        revision,
        other);
  }
}
