package org.presente.zoom.webhook;

import java.util.List;

/** The events from which something follows, by Zoom's names. */
public final class HandledEvents {
  /**
   * Those to choose at Zoom when the address is given there; {@code app_deauthorized} comes without
   * being chosen.
   */
  public static final List<String> TO_CHOOSE =
      List.of(
          "meeting.started",
          "meeting.ended",
          "meeting.updated",
          "meeting.deleted",
          "meeting.permanently_deleted",
          "meeting.recovered",
          "meeting.participant_joined",
          "meeting.participant_left",
          "meeting.participant_joined_waiting_room",
          "meeting.participant_put_in_waiting_room",
          "meeting.participant_left_waiting_room",
          "meeting.participant_admitted",
          "meeting.participant_joined_breakout_room",
          "meeting.participant_left_breakout_room",
          "recording.completed",
          "recording.transcript_completed",
          "recording.trashed",
          "recording.deleted",
          "recording.recovered",
          "user.created",
          "user.updated",
          "user.activated",
          "user.deactivated",
          "user.deleted");

  private HandledEvents() {}
}
