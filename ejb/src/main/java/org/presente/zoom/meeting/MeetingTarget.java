package org.presente.zoom.meeting;

import org.presente.zoom.account.Connection;
import org.presente.zoom.api.ZoomCredentials;

/** A lesson's meeting with the connection it is reached by, to be used outside a transaction. */
public record MeetingTarget(MeetingFacts meeting, Connection connection) {

  /** Whether Zoom has the meeting, as far as is known: then it has an id there. */
  public boolean isOnZoom() {
    return meeting.exists();
  }

  public ZoomCredentials credentials() {
    return connection.credentials();
  }

  /**
   * @throws java.util.NoSuchElementException while it is not on Zoom
   */
  public long zoomId() {
    return meeting.zoomId().orElseThrow();
  }
}
