package org.presente.sandbox.zoom.live;

import org.presente.sandbox.zoom.state.Presence;

/** What became of an attempt to join. */
public sealed interface JoinResult {
  record InMeeting(Presence presence) implements JoinResult {}

  record InWaitingRoom(Presence presence) implements JoinResult {}

  record Refused(String reason) implements JoinResult {}

  /**
   * The user id of this stay.
   *
   * @throws IllegalStateException when the person was not let in
   */
  default String userId() {
    if (this instanceof InMeeting in) {
      return in.presence().userId();
    }
    if (this instanceof InWaitingRoom waits) {
      return waits.presence().userId();
    }
    throw new IllegalStateException(((Refused) this).reason());
  }
}
