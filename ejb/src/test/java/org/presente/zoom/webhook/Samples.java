package org.presente.zoom.webhook;

import java.util.List;

/** Every sample of an event. */
final class Samples {
  static final List<String> NAMES =
      List.of(
          "app_deauthorized.json",
          "endpoint.url_validation.json",
          "meeting.created.json",
          "meeting.deleted-single-occurrence.json",
          "meeting.deleted.json",
          "meeting.ended.json",
          "meeting.participant_admitted.json",
          "meeting.participant_joined-from-breakout.json",
          "meeting.participant_joined-host.json",
          "meeting.participant_joined-phone.json",
          "meeting.participant_joined-rejoin.json",
          "meeting.participant_joined.json",
          "meeting.participant_joined_breakout_room.json",
          "meeting.participant_joined_waiting_room.json",
          "meeting.participant_left-disconnected.json",
          "meeting.participant_left-guest-extra-fields.json",
          "meeting.participant_left-to-breakout.json",
          "meeting.participant_left.json",
          "meeting.participant_left_breakout_room.json",
          "meeting.participant_left_waiting_room.json",
          "meeting.permanently_deleted.json",
          "meeting.recovered.json",
          "meeting.registration_created.json",
          "meeting.started.json",
          "meeting.summary_completed.json",
          "meeting.updated-single-occurrence.json",
          "meeting.updated.json",
          "recording.completed.json",
          "recording.transcript_completed.json",
          "user.created.json",
          "user.deactivated.json",
          "user.deleted.json",
          "user.updated.json",
          "webinar.ended.json",
          "webinar.participant_joined.json",
          "webinar.participant_left.json",
          "webinar.started.json");

  private Samples() {}
}
